/**
 * The smallest of the values that this part of them does not exceed.
 *
 * @param {readonly number[]} values at least one
 * @param {number} part above 0, up to 1
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
}

/** @param {readonly number[]} values an odd number of them */
export const median = (values) => quantile(values, 0.5);
