import type { TimeDistribution } from '../../distribution/distribution.js';
import { tailOf, timeMoments } from '../../distribution/families.js';
import { integrate } from './integrate.js';

/** The moves up to a length: how probable they are, and E[S; S in the part], in seconds. */
export interface Part {
  readonly probability: number;
  readonly partialMean: number;
}

/** How long moves are, as the formula for the shortest first needs to know it. Times in seconds. */
export interface Sizes {
  /** Moves shorter than this. */
  readonly below: (length: number) => Part;
  /** Moves no longer than this. */
  readonly upTo: (length: number) => Part;
  /** E[f(S)] */
  readonly average: (f: (length: number) => number, jumps: readonly number[]) => number;
  /** Lengths that have a probability of their own. */
  readonly atoms: readonly number[];
}

/** Nothing for a distribution that has neither single values nor a known tail. */
export function sizesOf(time: TimeDistribution): Sizes | undefined {
  const moments = timeMoments(time);
  if (time.family === 'empirical') return singleValues(time.values);
  if (moments.variance === 0) return singleValues([moments.mean]);
  const tail = tailOf(time);
  if (tail === undefined) return undefined;
  const upTo = (length: number): Part => {
    const beyond = tail.beyond(length);
    return {
      probability: 1 - beyond,
      partialMean: moments.mean - tail.excess(length) - length * beyond,
    };
  };
  return {
    below: upTo,
    upTo,
    average: (f, jumps) => integrate(tail.beyond, moments.mean, f, jumps),
    atoms: [],
  };
}

function singleValues(values: readonly number[]): Sizes {
  const sorted = [...values].sort((a, b) => a - b);
  const sums = [0];
  for (const value of sorted) sums.push(sums.at(-1)! + value);
  const first = (count: number): Part => ({
    probability: count / sorted.length,
    partialMean: sums[count]! / sorted.length,
  });
  return {
    below: (length) => first(firstIndex(sorted, (value) => value >= length)),
    upTo: (length) => first(firstIndex(sorted, (value) => value > length)),
    average: (f) => sorted.reduce((sum, value) => sum + f(value), 0) / sorted.length,
    atoms: [...new Set(sorted)],
  };
}

/** The first index from which on all values pass, in ascending values. */
function firstIndex(sorted: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
