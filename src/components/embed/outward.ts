/** The site's own drawing in a document that is read elsewhere. */
import type { Host } from "../addresses.ts";
import type { Step } from "../picture.ts";

/**
 * The narrowest drawing, and for the others what a script fills: in an article there is rarely room for them, and most of
 * what a document weighs are drawings.
 * @example lighter([{ width: 560, markup: '<svg width="560"><g></g></svg>' }, { width: 760, markup: '<svg width="760"><g></g></svg>' }])[1].markup // '<svg width="760"></svg>'
 */
export function lighter(steps: readonly Step[]): Step[] {
  const narrowest = Math.min(...steps.map(({ width }) => width));
  return steps.map(({ width, markup }) => ({
    width,
    markup: width === narrowest ? markup : markup.replace(/^(<svg[^>]*>).*$/su, "$1</svg>"),
  }));
}

/**
 * The same drawing with whole addresses, which open a window of their own: without a script SVG knows no `<base target>`.
 * @example outward([{ width: 560, markup: '<a href="/events/x/">' }], host) // [{ width: 560, markup: '<a target="_blank" href="https://timeline.example/events/x/">' }]
 */
export function outward(steps: readonly Step[], { base, siteUrl }: Pick<Host, "base" | "siteUrl">): Step[] {
  const whole = new URL(base, siteUrl).href;
  return steps.map(({ width, markup }) => ({
    width,
    markup: markup.replaceAll("<a ", '<a target="_blank" ').replaceAll(` href="${base}`, ` href="${whole}`),
  }));
}
