/** The least, the greatest and the sum of what items give. Those of d3-array bring so much along that it was left out. */

/**
 * The least number that one of the items gives; `undefined` without any.
 * @example min([{ x: 3 }, { x: 1 }], ({ x }) => x) // 1
 */
export function min<Item>(items: readonly Item[], of: (item: Item) => number): number | undefined {
  return items.length === 0 ? undefined : items.reduce((least, item) => Math.min(least, of(item)), Infinity);
}

/**
 * The greatest number that one of the items gives; `undefined` without any.
 * @example max([{ x: 3 }, { x: 1 }], ({ x }) => x) // 3
 */
export function max<Item>(items: readonly Item[], of: (item: Item) => number): number | undefined {
  const negative = min(items, (item) => -of(item));
  return negative === undefined ? undefined : -negative;
}

/**
 * The sum of numbers.
 * @example sum([3, 1]) // 4
 */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
