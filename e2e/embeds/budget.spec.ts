/** How much an embed asks of readers who came for something else: bytes as they travel, and requests. */
import { gzipSync } from "node:zlib";
import { documentIn } from "./frames.ts";
import { frameTag } from "./listeners.ts";
import { embedPaths, LOCALES, siteText } from "./site.ts";
import { expect, test } from "./test.ts";

const KB = 1024;
const bytesOf = (file: string) => gzipSync(siteText(file), { level: 9 }).length;

test("every event's card is at most 15 KB, every timeline at most 75 KB", () => {
  const paths = embedPaths();
  expect(paths.length).toBeGreaterThan(100);
  const heavy = paths
    .map((path) => ({ path, bytes: bytesOf(`${path}index.html`), most: (path.includes("/events/") ? 15 : 75) * KB }))
    .filter(({ bytes, most }) => bytes > most);
  expect(heavy).toEqual([]);
});

test("the loader is at most 2.5 KB", () => {
  expect(bytesOf("embed/v1.js")).toBeLessThanOrEqual(2.5 * KB);
});

for (const locale of LOCALES) {
  test(`a card in ${locale} is one request, a timeline at most three`, async ({ page, host, origin, timeline }) => {
    for (const [path, most] of [
      [`events/${timeline.events[0]?.id ?? ""}/`, 1],
      ["", 3],
      ["views/all/", 3],
    ] as const) {
      const requests: string[] = [];
      page.on("request", (request) => {
        if (request.url().startsWith(origin)) requests.push(request.url());
      });
      await page.goto(host.show({ body: frameTag(`${origin}embed/v1/${locale}/${path}`) }), {
        waitUntil: "networkidle",
      });
      await documentIn(page.locator("iframe"));
      expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(most);
      page.removeAllListeners("request");
    }
  });
}
