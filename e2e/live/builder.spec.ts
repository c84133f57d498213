/** Choosing an embed: the address is the choice, the preview is the real thing, and what is copied is what is shown. */
import { translate } from "../../src/i18n/strings.ts";
import { select } from "../../src/timeline/query.ts";
import { expect, test } from "../test.ts";
import { code, dashedEvent, embedIn, open, radio, ready, searchOf } from "./builder-page.ts";
import { complaints, homePath, openLive } from "./open.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the policy of the page makes markup in one place: no other text becomes any, and no script but the loader is let in", async ({
  site,
  page,
}) => {
  await open(page, site, "en");
  const attempts = await page.evaluate(() => {
    interface Factory {
      readonly createPolicy: (name: string, rules: object) => unknown;
    }
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
    const refused = (attempt: () => unknown): string => {
      try {
        attempt();
        return "let through";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    };
    return {
      innerHTML: refused(() => (document.body.innerHTML = "<b>")),
      srcdoc: refused(() => (document.createElement("iframe").srcdoc = "<b>")),
      script: refused(() => (document.createElement("script").src = "/embed/v1.js")),
      anotherPolicy: refused(() => trustedTypes.createPolicy("another", { createHTML: String })),
      thePolicyAgain: refused(() => trustedTypes.createPolicy("embed-preview", { createHTML: String })),
    };
  });
  expect(new Set(Object.values(attempts)), JSON.stringify(attempts)).toEqual(new Set(["refused"]));
});

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);
  const other = locale === "en" ? "ar" : "en";

  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 900 }));

    test("what is asked for by the address is chosen, shown in the very document it is embedded as, and in the code", async ({
      site,
      page,
    }) => {
      const faults = complaints(page);
      const event = dashedEvent(site);
      await open(page, site, locale, `?event=${event.id}&theme=dark`);
      await expect(radio(page, "of", "event")).toBeChecked();
      await expect(page.locator("select[name=event]")).toHaveValue(event.id);
      await expect(radio(page, "theme", "dark")).toBeChecked();
      const frame = await embedIn(page);
      const { pathname, searchParams } = new URL(frame.url());
      expect(pathname).toBe(`${site.base}embed/v1/${locale}/events/${event.id}/`);
      expect(searchParams.get("theme")).toBe("dark");
      await expect(frame.locator("body")).toContainText(event.title[locale]);
      const text = await code(page);
      expect(text).toContain(`https://timeline.example/embed/v1/${locale}/events/${event.id}/?theme=dark`);
      expect(text).toContain(event.url[locale]);
      expect(faults).toEqual([]);
    });

    test("the loader of the snippet does in the preview what it does in an article: the frame is as high as its document", async ({
      site,
      page,
    }) => {
      await open(page, site, locale, `?event=${dashedEvent(site).id}`);
      const host = page.frameLocator("iframe.host");
      await expect(host.locator("figure[data-tl-state=live] > iframe")).toBeVisible();
      const frame = await embedIn(page);
      const body = await frame.evaluate(() => Math.round(document.body.getBoundingClientRect().height));
      const box = await host.locator("figure > iframe").boundingBox();
      expect(Math.abs((box?.height ?? 0) - body)).toBeLessThanOrEqual(4);
      await expect(host.locator("blockquote")).toBeHidden();
    });

    test("a choice by keys alone changes address, code and preview, and a copied code is what is read", async ({
      site,
      page,
    }) => {
      const [saved] = await page.request
        .get(`${site.origin}${site.base}data/embed/${locale}.json`)
        .then(async (answer) => Object.keys(((await answer.json()) as { saved: object }).saved));
      await open(page, site, locale);
      await radio(page, "of", "whole").focus();
      await page.keyboard.press(locale === "ar" ? "ArrowLeft" : "ArrowRight");
      await expect(radio(page, "of", "saved")).toBeChecked();
      expect(searchOf(page)).toBe(`?saved=${saved ?? ""}`);
      await page.keyboard.press("Tab");
      await expect(page.locator("select[name=saved]")).toBeFocused();
      await radio(page, "as", "safe").focus();
      await page.keyboard.press(locale === "ar" ? "ArrowLeft" : "ArrowRight");
      await expect(radio(page, "as", "iframe")).toBeChecked();
      await expect.poll(() => searchOf(page)).toBe(`?saved=${saved ?? ""}&as=iframe`);
      await expect.poll(() => code(page)).toMatch(/^<iframe /u);
      expect(new URL((await embedIn(page)).url()).pathname).toContain(`/views/${saved ?? ""}/`);
      const before = await code(page);
      const copy = page.getByRole("button", { name: t("copy.code") });
      await copy.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator(".copy-told")).toHaveText(t("copy.done"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
      // By hand it is copied to the letter, too, whatever lines it is shown on.
      const shown = await code(page);
      await page.locator(".code").focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("ControlOrMeta+c");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
      // The next copy can stand in the same article.
      await expect.poll(() => code(page)).not.toBe(before);
    });

    test("each kind of code is shown and seen, and one that there is not for this is said not to be", async ({
      site,
      page,
    }) => {
      const event = dashedEvent(site);
      const starts = { link: "https://", safe: "<figure", iframe: "<iframe", image: "<figure><a", text: "" } as const;
      for (const [kind, start] of Object.entries(starts)) {
        await open(page, site, locale, `?event=${event.id}&as=${kind}`);
        await expect(radio(page, "as", kind)).toBeChecked();
        expect((await code(page)).startsWith(start), kind).toBe(true);
        await expect(page.locator(`[data-for="${kind}"]`)).toBeVisible();
        const host = page.frameLocator("iframe.host");
        if (kind === "text") await expect(host.locator("main")).toContainText(event.title[locale]);
        else if (kind === "image") {
          const image = host.locator("img");
          await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
        } else await embedIn(page);
      }
      const [first] = select(site.timeline, {});
      await open(page, site, locale, `?kind=${first?.kind ?? ""}&as=image`);
      expect(await code(page)).toBe(t("embed.none"));
      await expect(page.getByRole("button", { name: t("copy.code") })).toBeDisabled();
    });

    test("variants of the code follow their boxes: without the script, without styles, with a click first", async ({
      site,
      page,
    }) => {
      await open(page, site, locale, `?event=${dashedEvent(site).id}`);
      expect(await code(page)).toContain("<script");
      await page.getByLabel(t("embed.plain.safe")).check();
      await expect.poll(() => code(page)).not.toContain("<script");
      await page.getByLabel(t("embed.plain.safe")).uncheck();
      await page.getByLabel(t("embed.click")).check();
      await expect.poll(() => code(page)).toContain('data-tl-consent="click"');
      const button = page.frameLocator("iframe.host").getByRole("button");
      await expect(button).toBeVisible();
      expect(page.frames().some((frame) => frame.url().includes("/embed/v1/"))).toBe(false);
      await button.click();
      await embedIn(page);
    });

    test("junk in the address gives what is usual, no complaint and no blank", async ({ site, page }) => {
      const faults = complaints(page);
      await open(
        page,
        site,
        locale,
        "?event=%3Cimg%20src=x%3E&saved=__proto__&actor=%00&theme=9&max=-1&as=x&at=y&lang=z",
      );
      await expect(radio(page, "of", "whole")).toBeChecked();
      expect(searchOf(page)).toBe("");
      expect(await code(page)).toContain(`embed/v1/${locale}/?`);
      await embedIn(page);
      await page.locator("[name=max]").fill("100000");
      await page.locator("[name=max]").blur();
      expect(await code(page)).not.toContain("max=");
      await expect(page.locator("[name=max]")).toHaveValue("8");
      expect(faults).toEqual([]);
    });

    test("the other language keeps the choice, and the embed may be in the other language than the page", async ({
      site,
      page,
    }) => {
      const event = dashedEvent(site);
      await open(page, site, locale, `?event=${event.id}&layout=card&at=510`);
      await radio(page, "lang", other).check();
      await expect.poll(() => code(page)).toContain(event.url[other]);
      expect(searchOf(page)).toContain(`lang=${other}`);
      await radio(page, "lang", locale).check();
      await expect.poll(() => searchOf(page)).toBe(`?event=${event.id}&layout=card&at=510`);
      await page.locator(`header a[hreflang="${other}"]`).click();
      await ready(page);
      expect(searchOf(page)).toBe(`?event=${event.id}&layout=card&at=510`);
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      expect(await code(page)).toContain(event.url[other]);
    });

    test("from the home page it opens with the view one is in, which can be left and had again", async ({
      site,
      page,
    }) => {
      const [event] = select(site.timeline, {});
      const query = `kind=${event?.kind ?? ""}&exact=1`;
      const { length } = select(site.timeline, { kind: [event?.kind ?? ""], exact: true });
      await openLive(page, site, homePath(site, locale, query));
      await page
        .locator(".tools")
        .getByRole("link", { name: t("embed.name") })
        .click();
      await ready(page);
      expect(searchOf(page)).toBe(`?${query}`);
      await expect(radio(page, "of", "view")).toBeChecked();
      await expect(page.locator(".counted")).toHaveText(t("count.events", { n: length }));
      expect(new URL((await embedIn(page)).url()).search).toContain(`?${query}`);
      await radio(page, "of", "whole").check();
      await expect.poll(() => searchOf(page)).toBe("");
      await radio(page, "of", "view").check();
      await expect.poll(() => searchOf(page)).toBe(`?${query}`);
    });

    test("what there is not is said not to be, and a window in which nothing lies is none, as on the home page", async ({
      site,
      page,
    }) => {
      const { length } = select(site.timeline, {});
      for (const name of ["event", "actor", "saved"] as const) {
        await open(page, site, locale, `?${name}=none`);
        await expect(page.locator(".unused")).toHaveText(t(`embed.missing.${name}`));
        await expect(radio(page, "of", "whole")).toBeChecked();
      }
      await radio(page, "theme", "dark").check();
      await expect(page.locator(".unused")).toBeHidden();
      await open(page, site, locale, "?from=0001-01-01&to=0002-01-01");
      await expect(page.locator(".counted")).toHaveText(t("count.events", { n: length }));
      await expect(page.locator(".unused")).toContainText("from = 0001-01-01");
      expect(searchOf(page)).toBe("");
    });

    test("of filters that exclude each other there is no code, and a view says of what it is a selection", async ({
      site,
      page,
    }) => {
      const { timeline } = site;
      const [event] = select(timeline, {});
      const kind = timeline.kinds.find(({ id }) => id === event?.kind);
      const other = timeline.actors.find(
        (actor) => select(timeline, { kind: [kind?.id ?? ""], actor: [actor.id] }).length === 0,
      );
      await open(page, site, locale, `?kind=${kind?.id ?? ""}&exact=1&as=text`);
      const shown = select(timeline, { kind: [kind?.id ?? ""], exact: true }).length;
      const count = t("count.eventsOf", { shown, n: select(timeline, {}).length });
      expect(await code(page)).toContain(kind?.name[locale]);
      expect(await code(page)).toContain(count);
      test.skip(other === undefined, "every actor is in events of every kind");
      await open(page, site, locale, `?kind=${kind?.id ?? ""}&actor=${other?.id ?? ""}`);
      expect(await code(page)).toBe(t("live.none"));
      await expect(page.getByRole("button", { name: t("copy.code") })).toBeDisabled();
    });

    test("a search is left out, which is said: no embed carries its index", async ({ site, page }) => {
      await open(page, site, locale, "?q=zzzz");
      await expect(radio(page, "of", "whole")).toBeChecked();
      await expect(page.locator(".unused")).toHaveText(translate(locale)("embed.noSearch"));
    });
  });
}
