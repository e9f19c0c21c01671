import type { Nanoseconds } from '../time/nanoseconds.js';

const PER_SECOND = 1_000_000_000n;
const DIGITS = 7;

/** A time as a formula shows it, exactly: `3655 s`, `0.000000001 s`. */
export function seconds(time: Nanoseconds): string {
  const fraction = String(time % PER_SECOND)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${time / PER_SECOND}${fraction === '' ? '' : '.'}${fraction} s`;
}

/** A real number to seven digits: `0.1999474`. */
export function real(x: number): string {
  return String(Number(x.toPrecision(DIGITS)));
}

/** What a computed number is: `= 12`, or, when more digits are behind it, `≈ 0.1969904`. */
export function equals(x: number): string {
  return `${Number(real(x)) === x ? '=' : '≈'} ${real(x)}`;
}

/** A part of a formula, and the same with numbers for its symbols. */
export type Term = readonly [symbols: string, numbers: string];

/** `kS + Z = 120 s + 55 s = 175 s`, without saying a single number twice; of nothing, `0 s`. */
export function filledIn(terms: readonly Term[], result: string): string {
  if (terms.length === 0) return result;
  const symbols = terms.map(([symbol]) => symbol).join(' + ');
  const numbers = terms.map(([, number]) => number).join(' + ');
  return [symbols, ...(numbers === result ? [] : [numbers]), result].join(' = ');
}

/** `max(60 s, 25 s)`; of one thing, the thing itself. */
export function maximum(...parts: readonly string[]): string {
  return parts.length === 1 ? parts.join() : `max(${parts.join(', ')})`;
}
