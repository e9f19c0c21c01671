import { grouped } from '@simul/core';

/**
 * The replications that were saved by playing strategies on the same times.
 *
 * @param saved the factor by which replications would have grown; `null` where the difference
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

/** Ratios of times, written alike. */
export function ratios(values: readonly number[]): readonly string[] {
  const decimals = Math.max(...values) < 10 ? 3 : 2;
  return values.map((value) => grouped(value, decimals));
}
