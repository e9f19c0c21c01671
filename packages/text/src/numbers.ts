import { grouped } from '@simul/core';

const MOST_DECIMALS = 3;

/** The decimals, up to three, that write each of the values exactly. */
function decimalsOf(values: readonly number[]): number {
  const written = values.map((value) => value.toFixed(MOST_DECIMALS).replace(/0+$/, ''));
  return Math.max(0, ...written.map((text) => text.length - 1 - text.indexOf('.')));
}

/** The decimals that give the longest of the values `digits` digits in all. */
function decimalsFor(digits: number, values: readonly number[]): number {
  const whole = Math.max(...values).toFixed(0).length;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - whole));
}

const UNITS = [
  ['s', 1],
  ['ms', 1e-3],
  ['µs', 1e-6],
  ['ns', 1e-9],
] as const;

/**
 * Times in seconds, written alike: in one unit, which the longest of them fills, and with the same
 * decimals. `[43_200, 3_900.6]` gives `43 200.0 s` and `3 900.6 s`.
 */
export function times(values: readonly number[]): readonly string[] {
  return inUnit(values, decimalsOf);
}

/** The same for times that are not exact: five digits of the longest. */
export function roughTimes(values: readonly number[]): readonly string[] {
  return inUnit(values, (scaled) => decimalsFor(5, scaled));
}

function inUnit(
  values: readonly number[],
  decimalsOfAll: (scaled: readonly number[]) => number,
): readonly string[] {
  const longest = Math.max(...values);
  const [unit, size] = UNITS.find(([, each]) => longest >= each) ?? UNITS[0];
  const scaled = values.map((value) => value / size);
  const decimals = decimalsOfAll(scaled);
  return scaled.map((value) => `${grouped(value, value === 0 ? 0 : decimals)} ${unit}`);
}

/** A time in seconds: `43 200 s`, `12.5 ms`. */
export function time(seconds: number): string {
  return times([seconds])[0]!;
}

/** Numbers written alike: `11.82`, `1.00`. */
export function ratio(value: number): string {
  return grouped(value, 2);
}

export function percent(share: number): string {
  return `${grouped(share * 100, 1)} %`;
}
