import { binomial, type Binomial } from './binomial.js';

/** Ranks from 1 of two order statistics; `undefined` on a side where n is too small for one. */
export interface Ranks {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface Pair {
  readonly low: number;
  readonly high: number;
}

/** What a 95 % interval may miss. */
const MISSED = 0.05;
const TAIL = MISSED / 2;

/**
 * Which order statistics enclose the p-quantile with 95 % confidence, whatever the distribution
 * (Conover, Practical Nonparametric Statistics, 1999, §3.2; David & Nagaraja, Order Statistics,
 * 2003, §7.1). A side has a limit once a rank leaves at most 2.5 % beyond it. Where both have one,
 * they are the fewest ranks apart that cover 95 %, and of those the surest: with at most 2.5 % on
 * either side they would cover up to 98 % where ranks are few.
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

/** With which probability order statistics `low` and `high` enclose the p-quantile. */
export function coverage(n: number, p: number, low: number, high: number): number {
  return between(binomial(n, p), low, high);
}

function between(successes: Binomial, low: number, high: number): number {
  return successes.atMost(high - 1) - successes.atMost(low - 1);
}

/** The last rank that is above the quantile with at most this probability; 0 when none is. */
function lastBelow(successes: Binomial, missed: number): number {
  let low = successes.mode + 1;
  while (low > 0 && successes.atMost(low - 1) > missed) low -= 1;
  return low;
}

/** The first rank that is below it with at most this probability; n + 1 when none is. */
function firstAbove(successes: Binomial, missed: number): number {
  let high = successes.mode;
  while (1 - successes.atMost(high - 1) > missed) high += 1;
  return high;
}

/** Tries every pair that may be closer, from the highest down. */
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
