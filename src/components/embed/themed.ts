/** The colours of an embed document: light, unless its address asks for something else (attribute `data-theme`). */

const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^{}]*)\}\s*\}/gu;
const BOTH = /color-scheme:\s*light dark;?/u;

/**
 * Styles whose dark colours are those of a system in the dark, as styles whose dark colours are asked for.
 * @example themed(":root{color-scheme:light dark;--ink:#111}@media (prefers-color-scheme:dark){:root{--ink:#eee}}")
 * // ":root{color-scheme:light;--ink:#111}:root[data-theme=dark]{color-scheme:dark;--ink:#eee}@media …{:root[data-theme=auto]{color-scheme:dark;--ink:#eee}}"
 * @throws if there are no dark colours in them, or more than one set: half of a document would stay light
 */
export function themed(styles: string): string {
  const found = [...styles.matchAll(DARK)];
  const all = styles.match(/prefers-color-scheme/gu)?.length ?? 0;
  if (found.length !== 1 || all !== 1 || !BOTH.test(styles)) {
    throw new Error(`expected one set of dark colours in the styles, found ${String(all)}`);
  }
  const dark = (theme: string, colours: string): string => `:root[data-theme=${theme}]{color-scheme:dark;${colours}}`;
  return styles
    .replace(BOTH, "color-scheme:light;")
    .replace(
      DARK,
      (_, colours: string) => `${dark("dark", colours)}@media (prefers-color-scheme:dark){${dark("auto", colours)}}`,
    );
}
