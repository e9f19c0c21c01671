import type { Statement } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { roughTimes, time } from '../text/numbers.js';

/** What stands for the letters of formulas where the paper takes ASCII alone. */
const PLAIN: readonly (readonly [string, string])[] = [
  ['≤', '<='],
  ['≥', '>='],
  ['≈', '~='],
  ['⌈', 'ceil('],
  ['⌉', ')'],
  ['⌊', 'floor('],
  ['⌋', ')'],
  ['Σ', 'sum '],
  ['−', '-'],
  ['·', '*'],
  ['√', 'sqrt '],
  ['ᵢ', '_i'],
];

/** A formula in the letters that the paper takes. */
export function formulaIn(formula: string, { unicode }: Paper): string {
  if (unicode) return formula;
  return PLAIN.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), formula);
}

/** Writes a number of some quantity. */
export type Write = (value: number) => string;

export const rough: Write = (seconds) => roughTimes([seconds])[0]!;

/** What a statement says, in figures alone: a number, or between which it lies. */
export function inFigures({ standing, value, low, high }: Statement, write: Write): string {
  if (value !== undefined)
    return standing === 'exact' && write === rough ? time(value) : write(value);
  if (low !== undefined && high !== undefined) return `${write(low)} … ${write(high)}`;
  if (low !== undefined) return `at least ${write(low)}`;
  return high === undefined ? '' : `at most ${write(high)}`;
}
