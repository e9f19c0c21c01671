import type { Estimate } from '../estimate/estimate.js';
import { Sample } from '../estimate/sample.js';
import { watchedIn, type Watched } from '../estimate/stop-rule.js';
import { placesOf, summarise } from '../estimate/summarise.js';
import { isPooled, QUANTITIES, type Quantity, type Target } from '../estimate/target.js';
import type { Replications } from '../kernel/replications.js';
import type { Scenario } from '../scenario/scenario.js';
import type { CertainResult } from './certain-result.js';
import { PooledResults } from './pooled-results.js';

interface ResultsOptions {
  /** How many values of a quantity are kept. */
  readonly kept: number;
  /** For how many replications there is room from the beginning. */
  readonly expected: number;
  readonly scenario: Scenario;
  readonly certain: CertainResult;
}

/** Accumulates the replications of one strategy, shard by shard in the order of their index. */
export class StrategyResults {
  readonly samples: Readonly<Record<Quantity, Sample>>;
  readonly #pooled: PooledResults;

  constructor({ kept, expected, scenario, certain }: ResultsOptions) {
    const sample = () => new Sample(kept, expected);
    this.samples = {
      makespan: sample(),
      released: sample(),
      utilisation: sample(),
      throughput: sample(),
      meanWait: sample(),
      longestWait: sample(),
      meanResponse: sample(),
      replyWait: sample(),
    };
    this.#pooled = new PooledResults(scenario, certain);
  }

  get count(): number {
    return this.samples.makespan.count;
  }

  add(replications: Replications): void {
    this.#pooled.add(this.count, replications);
    for (const quantity of QUANTITIES) this.samples[quantity].add(replications[quantity]);
  }

  estimate(): Estimate {
    const places = placesOf(this.count);
    const summaryOf = (quantity: Quantity) => summarise(this.samples[quantity], places);
    return {
      makespan: summaryOf('makespan'),
      released: summaryOf('released'),
      utilisation: summaryOf('utilisation'),
      throughput: summaryOf('throughput'),
      meanWait: summaryOf('meanWait'),
      longestWait: summaryOf('longestWait'),
      meanResponse: summaryOf('meanResponse'),
      replyWait: summaryOf('replyWait'),
      ...this.#pooled.estimate(),
    };
  }

  /** One number as it is known by now. */
  watched(target: Target): Watched {
    if (!isPooled(target)) return watchedIn(this.samples[target.quantity], target.statistic);
    return {
      count: this.count,
      interval: () => this.#pooled.interval(target),
      isEnough: () => true,
    };
  }
}
