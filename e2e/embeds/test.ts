/** Playwright's `test` with the site that is embedded, a newsroom's server, and the tools there are. */
import { test as base } from "playwright/test";
import type { Timeline } from "../../src/timeline/timeline.ts";
import type { Host } from "./host.ts";
import { openHost } from "./host.ts";
import { prepared, readTimeline } from "./site.ts";
import type { Tool } from "./tools.ts";

interface Fixtures {
  /** Where the site lives, `http://127.0.0.1:1234/`. */
  readonly origin: string;
  readonly timeline: Timeline;
  readonly host: Host;
}

export const test = base.extend<object, Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see that nothing is asked for
  origin: [async ({}, use) => use(`http://127.0.0.1:${prepared().port}/`), { scope: "worker" }],
  // eslint-disable-next-line no-empty-pattern -- as above
  timeline: [async ({}, use) => use(readTimeline()), { scope: "worker" }],
  host: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const host = await openHost();
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
});

/** Skips a test, or all of a file, where a tool could not be got, and says why. */
export function needs(tool: Tool): void {
  const { missing } = prepared().tools[tool];
  test.skip(missing !== undefined, `no ${tool}: ${missing ?? ""}`);
}

export { expect } from "playwright/test";
