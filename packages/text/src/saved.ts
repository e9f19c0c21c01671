import { grouped } from './numbers.js';

/**
 * How much it saved to play strategies on the same times.
 *
 * @param saved how many times as many replications it would have taken; `null` where the difference
 *   is the same in all
 */
export function savedInWords(saved: number | null): string {
  if (saved === null) return 'the difference is the same in every exhibition.';
  const times = grouped(saved, saved < 10 ? 1 : 0);
  return `with times of their own the difference would take ${times} times as many exhibitions.`;
}

/** Times, which may be below 0. Seconds. */
export function signed(
  values: readonly number[],
  write: (values: readonly number[]) => readonly string[],
): readonly string[] {
  return write(values.map(Math.abs)).map((text, index) => (values[index]! < 0 ? `-${text}` : text));
}

/** How many times as long. */
export function ratios(values: readonly number[]): readonly string[] {
  const decimals = Math.max(...values) < 10 ? 3 : 2;
  return values.map((value) => grouped(value, decimals));
}
