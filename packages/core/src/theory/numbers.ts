import type { Nanoseconds } from '../time/nanoseconds.js';

const PER_SECOND = 1_000_000_000n;
const DIGITS = 7;

/** An exact time as text: `3655 s`, `0.000000001 s`. */
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

/** The number after its relation: `= 12`, or `≈ 0.1969904` if digits were cut off. */
export function equals(x: number): string {
  return `${Number(real(x)) === x ? '=' : '≈'} ${real(x)}`;
}

/** A term of a formula, in symbols and in numbers. */
export type Term = readonly [symbols: string, numbers: string];

/** `kS + Z = 120 s + 55 s = 175 s`; omits the numbers if they equal the result. */
export function filledIn(terms: readonly Term[], result: string): string {
  if (terms.length === 0) return result;
  const symbols = terms.map(([symbol]) => symbol).join(' + ');
  const numbers = terms.map(([, number]) => number).join(' + ');
  return [symbols, ...(numbers === result ? [] : [numbers]), result].join(' = ');
}

/** `max(60 s, 25 s)`; a single part without `max`. */
export function maximum(...parts: readonly string[]): string {
  return parts.length === 1 ? parts.join() : `max(${parts.join(', ')})`;
}
