/**
 * Stands in for d3-transition and d3-interpolate, which d3-zoom and d3-brush import for movements that nothing here asks
 * them for (astro.config.mjs). With the colours those bring along they would be a fifth of all the JavaScript of a
 * page; what moves here is moved by `motion.ts`.
 */

/** There is never anything to interrupt. */
export function interrupt(): void {
  return undefined;
}

/** @throws since nothing here is moved by d3-zoom or d3-brush */
export function interpolate(): never {
  throw new Error("d3-transition and d3-interpolate are left out: see no-transition.ts");
}

export { interpolate as interpolateZoom };
