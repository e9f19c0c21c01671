import type { Estimate } from '../estimate/estimate.js';
import { Sample } from '../estimate/sample.js';
import { placesOf, summarise } from '../estimate/summarise.js';
import { QUANTITIES, type Quantity } from '../estimate/target.js';
import { summariseWaits, type Waits } from '../estimate/waits.js';
import type { Replications } from '../kernel/replications.js';
import { waitBucket } from '../kernel/waits.js';

/** The replications of one strategy, shard after shard in the order of their index. */
export class StrategyResults {
  readonly samples: Readonly<Record<Quantity, Sample>>;
  #waits = new Float64Array(0);

  /** @param kept how many values of a quantity are kept */
  constructor(kept: number, expected: number) {
    const sample = () => new Sample(kept, expected);
    this.samples = {
      makespan: sample(),
      released: sample(),
      utilisation: sample(),
      waitTime: sample(),
      longestWait: sample(),
    };
  }

  get count(): number {
    return this.samples.makespan.count;
  }

  add(replications: Replications): void {
    for (const quantity of QUANTITIES) this.samples[quantity].add(replications[quantity]);
    const { waits } = replications;
    if (this.#waits.length === 0) this.#waits = new Float64Array(waits.length);
    for (let i = 0; i < waits.length; i++) this.#waits[i]! += waits[i]!;
  }

  estimate(): Estimate {
    const places = placesOf(this.count);
    const { makespan, released, utilisation, waitTime, longestWait } = this.samples;
    return {
      makespan: summarise(makespan, places),
      released: summarise(released, places),
      utilisation: summarise(utilisation, places),
      waitTime: summarise(waitTime, places),
      longestWait: summarise(longestWait, places),
    };
  }

  waits(): Waits {
    return summariseWaits(
      [...this.#waits.entries()].map(([index, count]) => ({ ...bandOf(index), count })),
    );
  }
}

/** In the first bucket are the rounds that did not wait at all. */
function bandOf(index: number): { readonly from: number; readonly to: number } {
  return index === 0 ? { from: 0, to: 0 } : waitBucket(index);
}
