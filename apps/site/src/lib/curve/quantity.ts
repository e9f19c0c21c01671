import { grouped, spoken, type Tick } from '@simul/text';
import type { CurvePoint } from '../stage/curve.js';
import { paceTicks, timeTicks } from '../chart/log-ticks.js';

/** One of the two numbers that are drawn over the number of boards. */
export interface CurveQuantity {
  readonly title: string;
  /** Seconds, or moves in the unit of the title. */
  readonly valueOf: (point: CurvePoint) => number;
  readonly written: (value: number) => string;
  /** At most about so many marks between two values. */
  readonly ticks: (low: number, high: number, most: number) => readonly Tick[];
}

export const MAKESPAN: CurveQuantity = {
  title: 'How long it takes',
  valueOf: ({ makespan }) => makespan,
  written: (seconds) => spoken(rounded(seconds, 6)),
  ticks: timeTicks,
};

const PER_SECOND = paceIn(1, 'a second');
const PER_HOUR = paceIn(3600, 'an hour');

/** Moves a second, or an hour where the most of them are fewer than one a second. */
export function paceFor(most: number): CurveQuantity {
  return most < 1 ? PER_HOUR : PER_SECOND;
}

/** Moves in words: `715 moves an hour`. @param throughput moves per second */
export function paceInWords(throughput: number): string {
  const [per, unit] = throughput < 1 ? [3600, 'an hour'] : [1, 'a second'];
  return `${threeDigits(throughput * per)} moves ${unit}`;
}

function paceIn(per: number, unit: string): CurveQuantity {
  return {
    title: `Moves ${unit}`,
    valueOf: ({ throughput }) => throughput * per,
    written: threeDigits,
    ticks: paceTicks,
  };
}

/** To three digits, which are enough to be read off a curve: `0.985`, `715`, `12 300`. */
export function threeDigits(value: number): string {
  if (value === 0) return '0';
  const short = rounded(value, 3);
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(short)));
  return Number.isInteger(short) ? grouped(short) : grouped(short, Math.min(decimals, 20));
}

/** To so many digits. */
export function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
