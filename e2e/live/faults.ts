/** How things differ from what they should be, in words. */
import type { Along } from "./drawn.ts";

/** px: rounding, and the half pixel by which a letter may be off the middle of its box. */
export const SLACK = 1;

/**
 * What is there too much and what is missing.
 * @example differences("the list", ["a", "b"], ["b", "c"]) // ["the list has a", "the list lacks c"]
 */
export function differences(name: string, are: readonly string[], should: readonly string[]): string[] {
  return [
    ...are.filter((each) => !should.includes(each)).map((each) => `${name} has ${each}`),
    ...should.filter((each) => !are.includes(each)).map((each) => `${name} lacks ${each}`),
    ...(new Set(are).size === are.length ? [] : [`${name} has one twice`]),
  ];
}

/** Whether two stretches are one, in px. */
export function apart(name: string, is: Along | undefined, should: Along): string[] {
  return sequence(name, is ? [is.start, is.start + is.size] : [], [should.start, should.start + should.size]);
}

/** Whether places are where they should be, one by one, in px. */
export function sequence(name: string, are: readonly number[], should: readonly number[]): string[] {
  const isSame =
    are.length === should.length && are.every((each, index) => Math.abs(each - (should[index] ?? NaN)) <= SLACK);
  const said = (all: readonly number[]): string => all.map((each) => each.toFixed(1)).join(", ");
  return isSame ? [] : [`${name}: ${said(are)} instead of ${said(should)}`];
}

/** What of a stretch is in view. */
export function inView({ start, size }: Along, plot: Along): Along {
  const from = Math.max(start, plot.start);
  return { start: from, size: Math.max(0, Math.min(start + size, plot.start + plot.size) - from) };
}
