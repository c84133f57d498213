/** A frame is light in a light article and dark in a dark one, never the other way round by accident. */
import type { Browser, Locator } from "playwright";
import { chromium } from "playwright";
import { violations } from "../axe.ts";
import { BROWSER_ARGS } from "../browser.ts";
import { documentIn } from "./frames.ts";
import { pixelAt } from "./pixel.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

const THEMES = ["light", "dark", "auto"] as const;
type Scheme = "light" | "dark";

/** What a page declares of itself; nothing is what most do. */
const HOSTS = [undefined, "light", "dark", "light dark"] as const;

/** A browser of a reader whose system is light or dark. */
function openOn(system: Scheme): Promise<Browser> {
  const executablePath = process.env["BROWSER_PATH"];
  const args = [...BROWSER_ARGS, `--blink-settings=preferredColorScheme=${system === "dark" ? 0 : 1}`];
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
}

/** What a frame is painted on, once its document is there. */
async function lookOf(iframe: Locator): Promise<string> {
  await iframe.scrollIntoViewIfNeeded();
  const frame = await documentIn(iframe);
  await expect(frame.locator("body")).toContainText(/\S/u);
  const box = await iframe.boundingBox();
  const colour = await pixelAt(iframe.page(), (box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
  return Math.min(...colour) > 200 ? "light" : Math.max(...colour) < 80 ? "dark" : colour.join();
}

/** What a frame that goes by its page is to be: by what the page declares, and by the reader's system where it leaves that open. */
const followed = (declared: (typeof HOSTS)[number], system: Scheme): Scheme =>
  declared === "light" || declared === "dark" ? declared : system;

for (const system of ["light", "dark"] as const) {
  test(`on a ${system} system, frames are as light or dark as was asked for, whatever the page declares`, async ({
    host,
    origin,
    timeline,
  }) => {
    const browser = await openOn(system);
    // Whatever is emulated holds for frames, too, as if their page had no say.
    const page = await browser.newPage({ colorScheme: null });
    const embedded = embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", origin);
    const body = THEMES.map((theme) =>
      pastedHtml("iframe", { ...embedded, embed: `${embedded.embed}?theme=${theme}` }, { token: theme }),
    ).join("");
    for (const declared of HOSTS) {
      const head = declared === undefined ? "" : `<meta name="color-scheme" content="${declared}">`;
      await page.goto(host.show({ body, head }));
      const wanted = { light: "light", dark: "dark", auto: followed(declared, system) } as const;
      for (const [at, theme] of THEMES.entries()) {
        expect(await lookOf(page.locator("iframe").nth(at)), `${theme} in a page of ${declared ?? "nothing"}`).toBe(
          wanted[theme],
        );
      }
    }
    await browser.close();
  });
}

for (const locale of LOCALES) {
  test(`text in ${locale} stands out from its ground in every theme, and nothing else troubles axe`, async ({
    page,
    host,
    origin,
    timeline,
  }) => {
    test.setTimeout(120_000);
    for (const path of ["", `events/${timeline.events[0]?.id ?? ""}/`]) {
      for (const theme of ["light", "dark"]) {
        const source = `${origin}embed/v1/${locale}/${path}?theme=${theme}`;
        await page.goto(
          host.show({ body: `<iframe src="${source}" title="embedded" style="width:100%;height:1200px"></iframe>` }),
        );
        const frame = await documentIn(page.locator("iframe"));
        expect.soft(await violations(frame), source).toEqual([]);
      }
    }
  });
}
