/**
 * The site's stylesheets as resvg understands them, which knows neither variables nor conditions: rules for paper in
 * daylight, every colour written out.
 */
import { readFileSync } from "node:fs";

/** Paths from the project's folder: Astro bundles this module, so that it no longer lies where it was written. */
const SHEETS = ["src/styles/tokens.css", "src/styles/glyph.css", "src/draw/chart.css", "src/still/card.css"];

/** What belongs to a page's layout. A picture that is cropped would show all of itself again. */
const LAYOUT = /(?:^|;)\s*(?:inline-size|block-size|overflow|outline-color|font-variant-numeric)\s*:[^;]*/gu;

interface Rule {
  readonly selector: string;
  readonly body: string;
}

let known: string | undefined;

/** The styles of all images. */
export function imageStyles(): string {
  return (known ??= plainStyles(SHEETS.map((sheet) => readFileSync(sheet, "utf8"))));
}

/**
 * Stylesheets as one of plain rules. The colour of a lane, the only variable that depends on where it is used, becomes
 * the current colour, which is handed down in the same way.
 * @example plainStyles([":root { --ink: #000 } .in-a { --kind: var(--ink) } .b { fill: var(--kind) }"]) // ".in-a { color: #000 }\n.b { fill: currentColor }"
 * @throws where a variable has no value
 */
export function plainStyles(sheets: readonly string[]): string {
  const rules = sheets.flatMap(rulesOf);
  const values = new Map(rules.filter(({ selector }) => selector === ":root").flatMap(({ body }) => variablesOf(body)));
  return rules
    .filter(({ selector }) => !/[:[]/u.test(selector))
    .map(({ selector, body }) => ({ selector, body: resolved(ofLane(body.replace(LAYOUT, "")), values) }))
    .filter(({ body }) => body !== "")
    .map(({ selector, body }) => `${selector} { ${body} }`)
    .join("\n");
}

/** The rules outside of all conditions. */
function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//gu, "");
  const unconditional = css.replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, "");
  return [...unconditional.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim().replace(/\s+/gu, " "),
    body: body.trim().replace(/\s+/gu, " "),
  }));
}

function variablesOf(body: string): [string, string][] {
  return [...body.matchAll(/(--[\w-]+): ([^;]+)/gu)].map(([, name = "", value = ""]) => [name, value.trim()]);
}

function ofLane(body: string): string {
  return body
    .replace(/(?<![\w-])color: var\(--kind(?:, var\([\w-]+\))?\);?/gu, "")
    .replaceAll("var(--kind)", "currentColor")
    .replaceAll("--kind:", "color:")
    .trim();
}

function resolved(body: string, values: ReadonlyMap<string, string>): string {
  return body.replaceAll(/var\((--[\w-]+)\)/gu, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no value for ${name} in the styles of images: "${body}"`);
    return value;
  });
}
