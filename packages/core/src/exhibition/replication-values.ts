import type { Replications } from '../kernel/kernel.js';

/** The reported numbers of replications, gathered shard after shard in the order of their index. */
export class ReplicationValues {
  readonly #values: Replications;
  #length = 0;

  constructor(most: number) {
    this.#values = {
      makespan: new Float64Array(most),
      released: new Float64Array(most),
      utilisation: new Float64Array(most),
      waitTime: new Float64Array(most),
      longestWait: new Float64Array(most),
      waits: new Float64Array(4096),
    };
  }

  get length(): number {
    return this.#length;
  }

  add(shard: Replications): void {
    for (const name of NAMES) this.#values[name].set(shard[name], this.#length);
    shard.waits.forEach((count, bucket) => (this.#values.waits[bucket]! += count));
    this.#length += shard.makespan.length;
  }

  all(): Replications {
    const { makespan, released, utilisation, waitTime, longestWait, waits } = this.#values;
    const known = (values: Float64Array) => values.subarray(0, this.#length);
    return {
      makespan: known(makespan),
      released: known(released),
      utilisation: known(utilisation),
      waitTime: known(waitTime),
      longestWait: known(longestWait),
      waits,
    };
  }
}

const NAMES = ['makespan', 'released', 'utilisation', 'waitTime', 'longestWait'] as const;
