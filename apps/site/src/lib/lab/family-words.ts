import type { RoundsDistribution, TimeDistribution } from '@simul/core';

type Family = TimeDistribution['family'] | RoundsDistribution['family'];

/** The families of times that a mean and a spread are enough for, the plainest first. */
export const TIME_FAMILIES = [
  'constant',
  'exp',
  'uniform',
  'triangular',
  'normal',
  'erlang',
  'gamma',
  'lognormal',
  'weibull',
  'pareto',
] as const satisfies readonly TimeDistribution['family'][];

/** What a family is like, and what it is called where it is written. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  constant: 'always the same',
  exp: 'without memory (exp)',
  uniform: 'evenly between (uniform)',
  triangular: 'around one (triangular)',
  normal: 'symmetric, from 0 (normal)',
  erlang: 'in phases (erlang)',
  gamma: 'skewed (gamma)',
  lognormal: 'skewed, long tail (lognormal)',
  weibull: 'by wear (weibull)',
  pareto: 'heavy tail (pareto)',
  poisson: 'by chance (poisson)',
  geometric: 'any may be the last (geometric)',
  empirical: 'as listed (empirical)',
  mix: 'one of several (mix)',
};
