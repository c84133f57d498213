/** Playwright's `test` with a built site, served by each worker for itself. */
import { test as base } from "playwright/test";
import { serve } from "./serve.ts";
import { readSite, SITES } from "./site.ts";
import type { Site, SiteName } from "./site.ts";

export interface SiteOptions {
  readonly siteName: SiteName;
}

export const test = base.extend<object, SiteOptions & { site: Site }>({
  siteName: ["main", { option: true, scope: "worker" }],
  site: [
    async ({ siteName }, use) => {
      const { folder, base: path } = SITES[siteName];
      const served = await serve(folder, path);
      await use(readSite(siteName, served.origin));
      await served.close();
    },
    { scope: "worker" },
  ],
});

export { expect } from "playwright/test";
