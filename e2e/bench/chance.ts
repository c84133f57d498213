/** Numbers that look like chance and are the same every time: two runs must measure the same chart. */

export interface Chance {
  /** From 0 up to 1, without it. */
  readonly part: () => number;
  /** A whole number from 0 up to `below`, without it. */
  readonly below: (below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

/**
 * A linear congruential generator.
 * @example chance(7).below(6) // always the same
 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const part = (): number => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const below = (most: number): number => Math.floor(part() * most);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[below(of.length)];
    if (chosen === undefined) throw new Error("nothing to choose from");
    return chosen;
  };
  return { part, below, one };
}
