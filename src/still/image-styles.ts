/**
 * The site's stylesheets as resvg and drawing programs understand them, which know neither variables nor conditions: rules for paper in
 * daylight, every colour written out.
 */
import { readFileSync } from "node:fs";

/** Paths from the project's folder: Astro bundles this module, so that it no longer lies where it was written. */
const SHEETS = ["src/styles/tokens.css", "src/styles/glyph.css", "src/draw/chart.css"];

/** What is drawn besides the chart, each with a sheet of its own in `src/still/`. */
export type ImageKind = "card" | "picture";

/** What belongs to a page: a picture that is cropped would show all of itself again. */
const OF_PAGES = /^(?:inline-size|block-size|overflow|outline-color|font-variant-numeric):/u;

/** What only hands the colour of a lane down, as the current colour is by itself. */
const HANDED_DOWN = /^color: var\(--kind\b/u;

interface Rule {
  readonly selector: string;
  /** Such as `fill: none`. */
  readonly declarations: readonly string[];
}

const known = new Map<ImageKind, string>();

/**
 * The styles of all images of a kind.
 * @example imageStyles("card").includes(".card .paper { fill: #fbfaf7; }") // true
 */
export function imageStyles(kind: ImageKind): string {
  const sheets = [...SHEETS, `src/still/${kind}.css`];
  const styles = known.get(kind) ?? plainStyles(sheets.map((sheet) => readFileSync(sheet, "utf8")));
  known.set(kind, styles);
  return styles;
}

/**
 * Stylesheets as one of plain rules. The colour of a lane, the only variable that depends on where it is used, becomes
 * the current colour, which is handed down in the same way.
 * @example plainStyles([":root { --ink: #000 } .in-a { --kind: var(--ink) } .b { fill: var(--kind) }"]) // ".in-a { color: #000 }\n.b { fill: currentColor }"
 * @throws where a variable has no value
 */
export function plainStyles(sheets: readonly string[]): string {
  const rules = sheets.flatMap(rulesOf);
  const values = new Map(
    rules.filter(({ selector }) => selector === ":root").flatMap(({ declarations }) => declarations.map(variable)),
  );
  return rules
    .filter(({ selector }) => !/[:[]/u.test(selector))
    .map(({ selector, declarations }) => ({
      selector,
      own: declarations.filter((each) => !OF_PAGES.test(each) && !HANDED_DOWN.test(each)),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ selector, own }) => `${selector} { ${own.map((each) => `${resolved(each, values)};`).join(" ")} }`)
    .join("\n");
}

/** The rules outside of all conditions. */
function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/\s+/gu, " ");
  const unconditional = css.replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, "");
  return [...unconditional.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    declarations: body
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  }));
}

function variable(declaration: string): [string, string] {
  const [name = "", value = ""] = declaration.split(/:(.*)/u);
  return [name.trim(), value.trim()];
}

/** `--kind` is the only variable that is given a value outside of the root. */
function resolved(declaration: string, values: ReadonlyMap<string, string>): string {
  const own = declaration.replace(/^--kind:/u, "color:").replaceAll("var(--kind)", "currentColor");
  return own.replaceAll(/var\((--[\w-]+)\)/gu, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no value for ${name} in the styles of images: "${declaration}"`);
    return value;
  });
}
