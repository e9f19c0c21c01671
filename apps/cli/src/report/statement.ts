import type { Standing, Statement } from '@simul/core';
import { roughTimes, times } from '@simul/text';
import type { Paper } from '../terminal/paper.js';

/** ASCII for the letters of formulas. */
const PLAIN: readonly (readonly [string, string])[] = [
  ['≤', '<='],
  ['≥', '>='],
  ['≈', '~='],
  ['⌈', 'ceil('],
  ['⌉', ')'],
  ['⌊', 'floor('],
  ['⌋', ')'],
  ['Σ', 'sum '],
  ['λ·', 'lambda*'],
  ['λ', 'lambda '],
  ['σ²', 'sigma^2'],
  ['²', '^2'],
  ['₀', '_0'],
  ['−', '-'],
  ['·', '*'],
  ['√', 'sqrt '],
  ['ᵢ', '_i'],
];

/** A formula in ASCII if the paper has no Unicode. */
export function formulaIn(formula: string, { unicode }: Paper): string {
  if (unicode) return formula;
  return PLAIN.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), formula);
}

/** Writes numbers of one quantity alike, with the digits that the standing warrants. */
export type Write = (values: readonly number[], standing: Standing) => readonly string[];

export const writeTimes: Write = (seconds, standing) =>
  standing === 'exact' ? times(seconds) : roughTimes(seconds);

/** The number of a statement, or its bounds. */
export function inFigures({ standing, value, low, high }: Statement, write: Write): string {
  if (value !== undefined) return write([value], standing)[0]!;
  const limits = [low, high].filter((limit) => limit !== undefined);
  const [first = '', second] = write(limits, standing);
  if (second !== undefined) return `${first} … ${second}`;
  if (low !== undefined) return `at least ${first}`;
  return high === undefined ? '' : `at most ${first}`;
}
