/** Movement over time, for those who want any. */

/** Whether the reader has asked for nothing to move. */
export function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Calls `frame` with a part that goes from 0 to 1 within so many milliseconds, eased at both ends; the last call has
 * exactly 1. At once and once where nothing may move.
 * @returns what ends it where it is
 * @example animate(250, (part) => draw(blend(before, after, part)))
 */
export function animate(duration: number, frame: (part: number) => void): () => void {
  if (isStill() || document.hidden) {
    frame(1);
    return () => undefined;
  }
  let request = 0;
  let began: number | undefined;
  const step = (now: number): void => {
    began ??= now;
    const part = Math.min(1, (now - began) / duration);
    // The next first: `frame` may be the one to end it.
    if (part < 1) request = requestAnimationFrame(step);
    frame(part < 1 ? eased(part) : 1);
  };
  request = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(request);
  };
}

/** Slow, fast, slow (cubic). */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}
