/**
 * The drawing of the build, run in a browser over the built markup: what the live chart does first. Scripts are on
 * here for the test's own sake; those of the page, which would go on from there, are kept out.
 */
import { build } from "esbuild";
import { join } from "node:path";
import { compile } from "../src/compile/compile.ts";
import { contentDir } from "../src/compile/settings.ts";
import { editionOf } from "../src/components/edition.ts";
import { pictureOf } from "../src/components/picture.ts";
import type { chart, holder } from "../src/draw/chart.ts";
import { select } from "../src/timeline/query.ts";
import { ROOT } from "./files.ts";
import { SITE_URL } from "./site.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: true });

interface Drawing {
  readonly chart: typeof chart;
  readonly holder: typeof holder;
}

/** `chart` and `holder` as a classic script that leaves them in `drawing`. */
async function drawing(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "src/draw/chart.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "drawing",
    footer: { js: "globalThis.drawing = drawing;" },
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** Where two texts part, with a little of both: a whole chart is too long to read. */
function firstDifference(a: string, b: string): readonly [string, string] | undefined {
  if (a === b) return undefined;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return [around(a), around(b)];
}

test("drawing the chart again in a browser changes nothing, so that its first frame is the static one", async ({
  site,
  page,
}) => {
  const script = await drawing();
  await page.route(/\.js$/u, (route) => route.abort());
  const { compiled } = compile(contentDir(), { siteUrl: SITE_URL, base: site.base });
  if (!compiled) throw new Error("the content does not compile");
  for (const locale of site.locales) {
    const edition = editionOf({ ...compiled, articles: {} }, locale, { siteUrl: SITE_URL, base: site.base });
    const events = select(compiled.timeline, {});
    await page.goto(site.origin + edition.href(""));
    await page.evaluate(script);
    for (const { width, scene } of pictureOf(edition, events)?.charts ?? []) {
      const [before, after] = await page.evaluate(
        ([selector, scene]) => {
          const step = document.querySelector(selector);
          if (!step) throw new Error(`no ${selector}`);
          const before = step.innerHTML;
          const { chart, holder } = (globalThis as unknown as { drawing: Drawing }).drawing;
          chart(holder(step), scene);
          return [before, step.innerHTML] as const;
        },
        [`.chart-step.at-${String(width)}`, scene] as const,
      );
      expect(before.length).toBeGreaterThan(1000);
      expect(firstDifference(before, after), `${locale} at ${String(width)}`).toBeUndefined();
    }
  }
});
