import type { Estimate, Interval } from '../estimate/estimate.js';
import { formatCondition, keeps, type Condition } from './condition.js';
import { indicated } from './indicator.js';

/** What an estimate says of a condition. */
export interface Judgement {
  /** As it is written: `makespan.p95 <= 2h`. */
  readonly condition: string;
  /** By the estimate itself. */
  readonly holds: boolean;
  /** Whether all of the 95 % interval says the same; never of what has no interval. */
  readonly decided: boolean;
  readonly found: Interval;
  /** Seconds; of utilisation a share. */
  readonly limit: number;
}

/**
 * A condition holds when the estimate keeps to the limit, whatever its interval: so more
 * replications make the answer surer, but none is refused. It is decided when the interval ends
 * before the limit.
 */
export function judge(condition: Condition, estimate: Estimate): Judgement {
  const found = indicated(condition, estimate);
  const holds = keeps(found.value, condition);
  const isCeiling = condition.relation.startsWith('<');
  const nearest = holds === isCeiling ? found.high : found.low;
  return {
    condition: formatCondition(condition),
    holds,
    decided: nearest !== null && keeps(nearest, condition) === holds,
    found,
    limit: condition.limit,
  };
}
