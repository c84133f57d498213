/** Pages of others with our loader in them, and documents that say what a test wants of them. */
import type { BrowserContext, Page } from "playwright";
import { snippet, type SnippetOptions } from "../../src/embed/snippet.ts";
import { translate } from "../../src/i18n/strings.ts";
import { viewOf } from "../../src/embed/fixtures/embedded.ts";
import type { Site } from "../site.ts";

export const HOST = "http://host.example/";

/** A frame's own words; `say` posts to the page around it. */
const DOCUMENT = `<!doctype html><title>Embed</title><p>In the frame</p><script>
const say = (message) => parent.postMessage(message, "*");
say({ tl: 1, type: "ready", height: 500 });
addEventListener("message", ({ data }) => say(data.say));
</script>`;

/** A snippet of two events of a site at this origin, without the tag of the loader. */
export function figureAt({ origin }: Site, name = "x", options: Partial<SnippetOptions> = {}): string {
  const embedded = viewOf(2, { embed: `${origin}/embed/v1/en/events/${name}/`, loader: `${origin}/embed/v1.js` });
  return snippet("safe", embedded, { token: "a1", script: false, ...options }, translate("en")) ?? "";
}

/** Opens a page of another site with this in its body; every document of ours is the one above, but those named `mute`. */
export async function openHost(
  context: BrowserContext,
  { origin }: Site,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const page = await context.newPage();
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route(`${origin}/embed/v1/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: route.request().url().includes("mute") ? "<p>Mute</p>" : DOCUMENT,
    }),
  );
  // Handed over by us: of its own, the browser lets no page of a host elsewhere fetch from this machine.
  await page.route(`${origin}/embed/v1.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await page.route(`${HOST}**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers,
      body: `<!doctype html><title>Host</title>${body}`,
    }),
  );
  // What is heard at the document is kept for the tests to read.
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    for (const type of ["tl:ready", "tl:resize", "tl:select", "tl:error"])
      addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    Object.assign(globalThis, { heard });
  });
  await page.goto(HOST);
  return { page, asked, errors };
}

/** The events of the figures of a page so far. */
export function heardAt(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
}
