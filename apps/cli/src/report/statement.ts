import type { Standing, Statement } from '@simul/core';
import { roughTimes, times } from '@simul/text';
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

/** Writes numbers of some quantity alike, as exactly as a statement of that standing means them. */
export type Write = (values: readonly number[], standing: Standing) => readonly string[];

export const writeTimes: Write = (seconds, standing) =>
  standing === 'exact' ? times(seconds) : roughTimes(seconds);

/** What a statement says, in figures alone: a number, or between which it lies. */
export function inFigures({ standing, value, low, high }: Statement, write: Write): string {
  if (value !== undefined) return write([value], standing)[0]!;
  const limits = [low, high].filter((limit) => limit !== undefined);
  const [first = '', second] = write(limits, standing);
  if (second !== undefined) return `${first} … ${second}`;
  if (low !== undefined) return `at least ${first}`;
  return high === undefined ? '' : `at most ${first}`;
}
