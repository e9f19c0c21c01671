import { binomial, type Binomial } from './binomial.js';

/** Ranks from 1 of two order statistics; one is `undefined` if n is too small for it. */
export interface Ranks {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface Pair {
  readonly low: number;
  readonly high: number;
}

/** The error probability of a 95 % interval. */
const MISSED = 0.05;
const TAIL = MISSED / 2;

/**
 * The order statistics that enclose the p-quantile with 95 % confidence, whatever the distribution
 * (Conover, Practical Nonparametric Statistics, 1999, §3.2; David & Nagaraja, Order Statistics,
 * 2003, §7.1). A side has a limit if some rank leaves at most 2.5 % beyond it. If both sides have
 * one, the result is the closest pair of ranks that covers 95 %; among equally close pairs, the one
 * with the highest coverage. Pairs with at most 2.5 % on each side would cover up to 98 % where
 * ranks are few.
 */
export function quantileRanks(n: number, p: number): Ranks {
  const successes = binomial(n, p);
  const low = lastBelow(successes, TAIL);
  const high = firstAbove(successes, TAIL);
  if (low === 0 || high > n) {
    return { low: low === 0 ? undefined : low, high: high > n ? undefined : high };
  }
  return closest(n, successes, { low, high });
}

/** The probability that order statistics `low` and `high` enclose the p-quantile. */
export function coverage(n: number, p: number, low: number, high: number): number {
  return between(binomial(n, p), low, high);
}

function between(successes: Binomial, low: number, high: number): number {
  return successes.atMost(high - 1) - successes.atMost(low - 1);
}

/** The last rank that is above the quantile with at most this probability; 0 if there is none. */
function lastBelow(successes: Binomial, missed: number): number {
  let low = successes.mode + 1;
  while (low > 0 && successes.atMost(low - 1) > missed) low -= 1;
  return low;
}

/** The first rank that is below it with at most this probability; n + 1 if there is none. */
function firstAbove(successes: Binomial, missed: number): number {
  let high = successes.mode;
  while (1 - successes.atMost(high - 1) > missed) high += 1;
  return high;
}

/** Tries every pair that may be closer, by descending ranks. */
function closest(n: number, successes: Binomial, pair: Pair): Pair {
  const leastHigh = firstAbove(successes, MISSED);
  let best = pair;
  let surest = between(successes, pair.low, pair.high);
  let low = lastBelow(successes, MISSED);
  let high = firstAbove(successes, 0);
  for (; low > 0 && leastHigh - low <= best.high - best.low; low--) {
    while (between(successes, low, high - 1) >= 1 - MISSED) high -= 1;
    const covered = between(successes, low, high);
    const closer = best.high - best.low - (high - low);
    if (high > n || closer < 0 || (closer === 0 && covered <= surest)) continue;
    best = { low, high };
    surest = covered;
  }
  return best;
}
