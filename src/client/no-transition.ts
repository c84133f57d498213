/**
 * Stands in for d3-transition, which d3-zoom and d3-brush import for movements that nothing here asks them for
 * (astro.config.mjs). It would be a tenth of all the JavaScript of a page; what moves here is moved by `motion.ts`.
 */

/** There is never anything to interrupt. */
export function interrupt(): void {
  return undefined;
}
