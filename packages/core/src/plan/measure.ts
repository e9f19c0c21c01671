import type { Interval } from '../estimate/estimate.js';
import { intervalIn } from '../estimate/intervals.js';
import type { KnownCount, Pooled } from '../simulation/pooled.js';
import { RatioSums } from '../estimate/ratio.js';
import { Sample } from '../estimate/sample.js';
import { isPooled, probabilityOf } from '../estimate/target.js';
import type { Counted } from '../kernel/counted.js';
import type { Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { bucketOf } from '../kernel/measures.js';
import type { CertainResult } from '../simulation/certain-result.js';
import { PooledResults } from '../simulation/pooled-results.js';
import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import {
  ofEstimate,
  ofExhibitions,
  ofShares,
  type Exceeding,
  type ExhibitionCondition,
  type PooledCondition,
  type PValues,
  type Testable,
} from './decide.js';

/** What replications of one setting say of a condition. */
export interface Measure {
  /** Whether it is over rounds or boards, by clusters of replications: see shards.ts. */
  readonly isPooled: boolean;
  /** How many replications. */
  readonly count: number;
  add(replications: Replications): void;
  pValues(): PValues;
  /** What the condition is about; on the same side of the limit as what was counted. */
  found(): Interval;
}

/** What a task has to count, so that a condition can be decided. */
export function countingFor(condition: Testable): Counted {
  const time = isPooled(condition) ? thresholdOf(condition) : undefined;
  return time === undefined ? {} : { within: { [condition.quantity]: time } };
}

/**
 * @param most how many replications there may be
 * @param certain what is known where nothing is random
 */
export function measureOf(
  condition: Testable,
  { scenario }: Pick<Task, 'scenario'>,
  most: number,
  certain: CertainResult,
): Measure {
  return isPooled(condition)
    ? new PooledMeasure(condition, new PooledResults(scenario, certain))
    : new ExhibitionMeasure(condition, most);
}

/** Room to begin with. */
const FEW = 64;

class ExhibitionMeasure implements Measure {
  readonly isPooled = false;
  readonly #condition: ExhibitionCondition;
  readonly #sample: Sample;

  constructor(condition: ExhibitionCondition, most: number) {
    this.#condition = condition;
    this.#sample = new Sample(most, Math.min(most, FEW));
  }

  get count(): number {
    return this.#sample.count;
  }

  add(replications: Replications): void {
    this.#sample.add(replications[this.#condition.quantity]);
  }

  pValues(): PValues {
    return ofExhibitions(this.#sample, this.#condition);
  }

  found(): Interval {
    return intervalIn(this.#sample, this.#condition.statistic);
  }
}

/** By one count a replication where the kernel counts it, else by the buckets of clusters. */
class PooledMeasure implements Measure {
  readonly isPooled = true;
  readonly #condition: PooledCondition;
  readonly #results: PooledResults;
  readonly #threshold: number | undefined;
  /** Rounds or boards beyond the limit, beside all of them, by replication. */
  readonly #beyond: RatioSums = new RatioSums();
  #within = 0;
  #count = 0;

  constructor(condition: PooledCondition, results: PooledResults) {
    this.#condition = condition;
    this.#results = results;
    this.#threshold = thresholdOf(condition);
  }

  get count(): number {
    return this.#count;
  }

  add(replications: Replications): void {
    this.#results.add(this.#count, replications);
    const isWaits = this.#condition.quantity === 'waitTime';
    const all = isWaits ? replications.rounds : replications.boards;
    const within = isWaits ? replications.roundsWithin : replications.boardsWithin;
    for (let i = 0; i < all.length; i++) {
      this.#beyond.add(all[i]! - within[i]!, all[i]!);
      this.#within += within[i]!;
    }
    this.#count += all.length;
  }

  pValues(): PValues {
    const p = probabilityOf(this.#condition.statistic);
    if (p === undefined) {
      const { value, error, count } = this.#pooled().meanRatio().ratio();
      return ofEstimate(
        { value: value / PER_SECOND, error: error / PER_SECOND, count },
        this.#condition,
      );
    }
    return ofShares(this.#exceeding(), p, this.#condition.relation.startsWith('<'));
  }

  found(): Interval {
    return this.#results.interval(this.#condition, this.#known());
  }

  #exceeding(): Exceeding {
    if (this.#threshold !== undefined) return { most: this.#beyond, fewest: this.#beyond };
    return this.#pooled().beyond(bucketOf(this.#condition.limit), isStrict(this.#condition));
  }

  #pooled(): Pooled {
    return this.#results.pooled(this.#condition.quantity, this.#condition.group);
  }

  /** What is known of the times about the limit. */
  #known(): KnownCount | undefined {
    if (this.#threshold === undefined) return undefined;
    return { time: this.#condition.limit, count: this.#within };
  }
}

const PER_SECOND = 1e9;

/**
 * Up to which time a task counts rounds or boards. Those of one group, and what is below nothing, it
 * does not count.
 */
function thresholdOf(condition: PooledCondition): number | undefined {
  if (condition.group !== undefined || condition.statistic === 'mean') return undefined;
  const limit = toNanoseconds(condition.limit);
  if (!isStrict(condition)) return toSeconds(limit);
  return limit === 0n ? undefined : toSeconds(limit - 1n);
}

/** Whether what takes exactly as long as the limit counts as beyond it. */
function isStrict({ relation }: PooledCondition): boolean {
  return relation === '<' || relation === '>=';
}
