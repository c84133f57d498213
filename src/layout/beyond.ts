/** Where in a sorted list something belongs. `bisector` of d3-array does the same, and weighs more than a whole scale. */

/**
 * The number of the first that is greater than a value, between two numbers; the second of these if none is.
 * @param sorted from the least to the greatest
 * @example beyond([10, 20, 20, 30], 20) // 3
 */
export function beyond(sorted: readonly number[], value: number, low = 0, high = sorted.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
