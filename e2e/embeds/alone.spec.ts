/** Nothing is asked of anybody but the site, nothing is kept with the reader, and a copy needs nobody at all. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright";
import { serve } from "../serve.ts";
import { expectLive, figureOn } from "./figures.ts";
import { documentIn, errorsOf, expectHigh } from "./frames.ts";
import { DATAWRAPPER, frameTag } from "./listeners.ts";
import { siteFiles, SITE_FOLDER } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, needs, test } from "./test.ts";

/** The origins that a page and its frames have asked. */
function asked(page: Page): Set<string> {
  const origins = new Set<string>();
  page.on("request", (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  return origins;
}

test("snippet and frame ask the site alone, and leave no cookie and nothing stored", async ({ page, host, origin }) => {
  const origins = asked(page);
  await page.goto(
    host.show({
      body:
        pastedHtml("safe", embeddedOf({ view: "all" }, "en", origin)) + DATAWRAPPER + frameTag(`${origin}embed/v1/ar/`),
    }),
  );
  await expectLive(page);
  const frame = await documentIn(page.locator("iframe").last());
  await frame.locator("a.mark:visible .shape").first().click();
  expect([...origins].sort()).toEqual([host.origin, new URL(origin).origin].sort());
  const kept = () => [document.cookie, localStorage.length, sessionStorage.length];
  expect(await frame.evaluate(kept)).toEqual(["", 0, 0]);
  expect(await page.evaluate(kept)).toEqual(["", 0, 0]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a snippet that waits for consent asks nobody but for the loader until it is clicked", async ({
  page,
  host,
  origin,
  timeline,
}) => {
  const embedded = embeddedOf({ event: timeline.events[0]?.id ?? "" }, "ar", origin);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const url = host.show({ body: pastedHtml("safe", embedded, { consent: true }) });
  await page.goto(url, { waitUntil: "networkidle" });
  expect(requests).toEqual([url, embedded.loader]);
  await expect(figureOn(page).text).toBeVisible();
  await figureOn(page).figure.getByRole("button").click();
  await expectLive(page);
});

test("a frozen edition, opened from a disk, asks nobody for anything", async ({ page }) => {
  const frozen = siteFiles().filter((file) => /^frozen\/[^/]+\/[^/]+\.html$/u.test(file));
  expect(frozen.length).toBeGreaterThan(0);
  for (const file of frozen.slice(-2)) {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const errors = errorsOf(page);
    await page.goto(`file://${join(SITE_FOLDER, file)}`);
    await expect(page.locator(".entry:visible").first()).toBeVisible();
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`file://${join(SITE_FOLDER, file)}`]);
    expect(errors).toEqual([]);
  }
});

test("what wget keeps of an embed document reads and is resized from another server, with the first one gone", async ({
  page,
  host,
  timeline,
}) => {
  needs("wget");
  const archive = mkdtempSync(join(tmpdir(), "embed-archive-"));
  const first = await serve(SITE_FOLDER);
  const path = `embed/v1/ar/events/${timeline.events[0]?.id ?? ""}/`;
  for (const address of ["embed/v1/en/", path]) {
    // It runs apart from this process, which is the one that serves.
    await promisify(execFile)("wget", ["-q", "-p", "-k", "-E", "-P", archive, `${first.origin}/${address}`]);
  }
  await first.close();
  const [kept = ""] = readdirSync(archive);
  const copy = await serve(join(archive, kept));
  try {
    const errors = errorsOf(page);
    for (const address of ["embed/v1/en/", path]) {
      await page.goto(host.show({ body: DATAWRAPPER + frameTag(`${copy.origin}/${address}`) }));
      const iframe = page.locator("iframe");
      const frame = await documentIn(iframe);
      await expectHigh(iframe, frame);
      await expect(frame.locator("body")).toContainText(/\d{4}/u);
    }
    expect(errors).toEqual([]);
  } finally {
    await copy.close();
    rmSync(archive, { recursive: true });
  }
});
