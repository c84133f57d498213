/** axe, as all of its tests ask it. */
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright";

/** Everything axe knows except what it calls experimental; target size is off unless asked for. */
const OPTIONS = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations" as const] };

/** What axe finds wrong with a page, or the document of a frame, as it is now, a line each. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    OPTIONS,
  );
  return told(results);
}

function told(results: AxeResults): string[] {
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary ?? ""}`),
  );
}
