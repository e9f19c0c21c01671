import type { Indicator } from '@simul/core';
import { grouped } from '@simul/text';

/** How numbers are written where there is little room, and the unit that is not written with them. */
export interface Compact {
  readonly unit: string;
  readonly write: (value: number) => string;
}

const UNITS = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
  ['milliseconds', 1e-3],
  ['microseconds', 1e-6],
] as const;

/** Three digits of numbers, in the unit that the least of them fills. */
export function compactly({ quantity }: Indicator, values: readonly number[]): Compact {
  if (quantity === 'utilisation') {
    return { unit: 'percent', write: (share) => grouped(share * 100, share < 0.1 ? 1 : 0) };
  }
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  const [unit, size] = UNITS.find(([, each]) => middle >= 2 * each) ?? UNITS[3];
  return { unit, write: (value) => threeDigits(value / size) };
}

function threeDigits(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return grouped(value, decimals);
}
