import type { Standing, Statement } from '@simul/core';

/** What each kind of statement is worth, in a sentence. */
export const STANDINGS: Readonly<Record<Standing, (statement: Statement) => string>> = {
  exact: ({ expected }) =>
    expected ? 'Exact, of the mean over all exhibitions.' : 'Exact, to the digit.',
  bound: ({ expected }) =>
    expected ? 'Bounds of the mean over all exhibitions.' : 'Bounds, never crossed.',
  'long-run': () => 'In the long run, if games went on for ever.',
  approximation: () => 'Near it, without a promise.',
};
