import type { Estimate, Interval } from '../estimate/estimate.js';
import { formatCondition, keeps, type Condition } from './condition.js';
import { indicated } from './indicator.js';

/** The verdict of an estimate on a condition. */
export interface Judgement {
  /** `makespan.p95 <= 2h` */
  readonly condition: string;
  /** For the estimate itself, without its interval. */
  readonly holds: boolean;
  /** Whether the whole 95 % interval agrees; false without an interval. */
  readonly decided: boolean;
  readonly found: Interval;
  /** Seconds; of utilisation a share; of throughput moves per second. */
  readonly limit: number;
}

/**
 * A condition holds if the estimate meets the limit, whatever its interval. So there is always an
 * answer, and more replications make it more certain. It is decided if the whole interval is on one
 * side of the limit.
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
