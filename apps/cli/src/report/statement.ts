import type { Standing, Statement } from '@simul/core';
import { roughTimes, time } from '@simul/text';
import type { Paper } from '../terminal/paper.js';

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

/** Writes a number of some quantity, as exactly as a statement of that standing means it. */
export type Write = (value: number, standing: Standing) => string;

export const writeTime: Write = (seconds, standing) =>
  standing === 'exact' ? time(seconds) : roughTimes([seconds])[0]!;

/** What a statement says, in figures alone: a number, or between which it lies. */
export function inFigures({ standing, value, low, high }: Statement, write: Write): string {
  const written = (number: number) => write(number, standing);
  if (value !== undefined) return written(value);
  if (low !== undefined && high !== undefined) return `${written(low)} … ${written(high)}`;
  if (low !== undefined) return `at least ${written(low)}`;
  return high === undefined ? '' : `at most ${written(high)}`;
}
