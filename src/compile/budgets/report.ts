/** Budgets as a person reads them. */
import { exceeds, KB, type Budget } from "../budgets.ts";

const INDENT = "  ";

/** Every budget, its figure and its limit, one a line. */
export function table(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => {
    const { what, figure, limit, unit } = budget;
    return [what, amount(figure, unit), "of", amount(limit, unit), exceeds(budget) ? "TOO MUCH" : ""];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([what = "", figure = "", of = "", limit = "", verdict = ""]) =>
    [what.padEnd(widths[0] ?? 0), figure.padStart(widths[1] ?? 0), of, limit.padStart(widths[3] ?? 0), verdict]
      .join(INDENT)
      .trimEnd(),
  );
  return ["Budgets (gzip -9, 1 KB = 1024 bytes)", ...lines].join(`\n${INDENT}`);
}

/** Of each budget beyond its limit: what it is made of, and what to do. */
export function excesses(budgets: readonly Budget[]): string[] {
  return budgets.filter(exceeds).map(({ what, figure, limit, unit, page, parts, mend }) => {
    const where = page === undefined ? "" : ` (${page})`;
    const sizes = parts.map(({ bytes }) => (bytes > 0 ? `${amount(bytes, "bytes")}${INDENT}` : ""));
    const width = Math.max(0, ...sizes.map(({ length }) => length));
    const lines = parts.map(({ name }, at) => `${INDENT}${sizes[at]?.padStart(width) ?? ""}${name}`);
    return [`${what}: ${amount(figure, unit)}, at most ${amount(limit, unit)}${where}. ${mend}.`, ...lines].join("\n");
  });
}

/**
 * A figure with its unit; rounded up, so that no limit looks kept that is not.
 * @example amount(1025, "bytes") // "1.1 KB"
 */
function amount(figure: number, unit: Budget["unit"]): string {
  return unit === "bytes" ? `${(Math.ceil((figure * 10) / KB) / 10).toFixed(1)} KB` : String(figure);
}
