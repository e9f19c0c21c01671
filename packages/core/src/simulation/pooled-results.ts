import type { GroupEstimate, Interval, PooledEstimate, PooledTimes } from '../estimate/estimate.js';
import { certainSummary, Pooled, type KnownCount } from './pooled.js';
import {
  POOLED_QUANTITIES,
  probabilityOf,
  type PooledQuantity,
  type PooledTarget,
} from '../estimate/target.js';
import { TimeClusters } from './time-clusters.js';
import type { GroupMeasures } from '../kernel/measures.js';
import type { Replications } from '../kernel/replications.js';
import { isRecorded, type Scenario } from '../scenario/scenario.js';
import type { CertainResult } from './certain-result.js';

type Both = Readonly<Record<PooledQuantity, TimeClusters>>;

const PER_SECOND = 1e9;

/** The waits of rounds and the response times of boards, of all and of each group. */
export class PooledResults {
  readonly #names: readonly string[];
  readonly #certain: CertainResult;
  readonly #all: Both = bothEmpty();
  readonly #groups: readonly Both[];

  constructor(scenario: Scenario, certain: CertainResult) {
    const groups = isRecorded(scenario) ? undefined : scenario.groups;
    this.#names = groups?.map(({ name }) => name) ?? [];
    // All boards together are a group that has been counted once.
    this.#groups = this.#names.length > 1 ? this.#names.map(bothEmpty) : [this.#all];
    this.#certain = certain;
  }

  /** @param from the index of the first replication */
  add(from: number, replications: Replications): void {
    const { groups } = replications;
    addTo(this.#all, from, together(groups), totalsOf(replications));
    if (this.#groups.length === 1) return;
    for (const [index, times] of groups.entries()) {
      addTo(this.#groups[index]!, from, times, {
        waitTime: [wholeNanoseconds(times.totalWait)],
        responseTime: [wholeNanoseconds(times.totalResponse)],
      });
    }
  }

  /** All that is reported. */
  estimate(): PooledEstimate & { readonly groups?: readonly GroupEstimate[] } {
    const all = this.#estimateOf(undefined);
    if (this.#names.length === 0) return all;
    const groups = this.#names.map((name) => ({ name, ...this.#estimateOf(name) }));
    return { ...all, groups };
  }

  /**
   * One number.
   *
   * @param known how many of the times are up to one of them
   */
  interval({ quantity, statistic, group }: PooledTarget, known?: KnownCount): Interval {
    const p = probabilityOf(statistic);
    const exact = this.#exact(quantity, group);
    if (exact !== undefined) return exactly(p === undefined ? exact.mean : exact.quantiles[p]!);
    const pooled = this.pooled(quantity, group);
    if (p === undefined)
      return this.#certain.isCertain ? exactly(pooled.mean().value) : pooled.mean();
    return this.#certain.isCertain ? pooled.certainly(p, known) : pooled.quantile(p, known);
  }

  /** What is counted of a quantity. */
  pooled(quantity: PooledQuantity, group: string | undefined): Pooled {
    const index = group === undefined ? -1 : this.#names.indexOf(group);
    const both = index < 0 ? this.#all : this.#groups[index]!;
    return new Pooled(both[quantity].all);
  }

  #estimateOf(group: string | undefined): PooledEstimate {
    const summary = (quantity: PooledQuantity): PooledTimes => {
      const pooled = this.pooled(quantity, group);
      const exact = this.#exact(quantity, group);
      if (exact !== undefined) return certainSummary(pooled.count, exact);
      return this.#certain.isCertain ? pooled.certainSummary() : pooled.summary();
    };
    return { waitTime: summary('waitTime'), responseTime: summary('responseTime') };
  }

  /** Of all boards, where they are all in one group, exactly. */
  #exact(quantity: PooledQuantity, group: string | undefined) {
    const isOfAll = group === undefined || this.#groups.length === 1;
    return isOfAll ? this.#certain.result?.[quantity] : undefined;
  }
}

function bothEmpty(): Both {
  return { waitTime: new TimeClusters(), responseTime: new TimeClusters() };
}

interface Counts {
  readonly waits: Float64Array;
  readonly responses: Float64Array;
}

function addTo(
  both: Both,
  from: number,
  { waits, responses }: Counts,
  totals: Readonly<Record<PooledQuantity, Iterable<number>>>,
): void {
  const counts = { waitTime: waits, responseTime: responses };
  for (const quantity of POOLED_QUANTITIES)
    both[quantity].add(from, counts[quantity], totals[quantity]);
}

function together(groups: readonly GroupMeasures[]): Counts {
  if (groups.length === 1) return groups[0]!;
  const sum = (part: keyof Counts) => {
    const counts = groups[0]![part].slice();
    for (const { [part]: more } of groups.slice(1)) {
      for (let i = 0; i < counts.length; i++) counts[i]! += more[i]!;
    }
    return counts;
  };
  return { waits: sum('waits'), responses: sum('responses') };
}

/** Of each replication, in nanoseconds. */
function totalsOf({ meanWait, rounds, meanResponse, boards }: Replications) {
  const totals = (means: Float64Array, counts: Float64Array) =>
    means.map((mean, index) => mean * PER_SECOND * counts[index]!);
  return { waitTime: totals(meanWait, rounds), responseTime: totals(meanResponse, boards) };
}

/** Sums of whole numbers do not depend on how they are cut, as long as they fit a double. */
function wholeNanoseconds(seconds: number): number {
  return Math.round(seconds * PER_SECOND);
}

function exactly(value: number): Interval {
  return { value, low: value, high: value };
}
