import { binomial } from './binomial.js';

/** Ranks from 1 of two order statistics; `undefined` on a side where n is too small for one. */
export interface Ranks {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What each side of a 95 % interval may miss. */
const TAIL = 0.025;

/**
 * Which order statistics enclose the p-quantile with 95 % confidence, whatever the distribution:
 * the narrowest with at most 2.5 % on either side (Conover, Practical Nonparametric Statistics,
 * 1999, §3.2; David & Nagaraja, Order Statistics, 2003, §7.1).
 */
export function quantileRanks(n: number, p: number): Ranks {
  const successes = binomial(n, p);
  let low = successes.mode + 1;
  while (low > 0 && successes.atMost(low - 1) > TAIL) low -= 1;
  let high = successes.mode;
  while (high <= n && 1 - successes.atMost(high - 1) > TAIL) high += 1;
  return { low: low > 0 ? low : undefined, high: high <= n ? high : undefined };
}

/** With which probability order statistics `low` and `high` enclose the p-quantile. */
export function coverage(n: number, p: number, low: number, high: number): number {
  const successes = binomial(n, p);
  return successes.atMost(high - 1) - successes.atMost(low - 1);
}
