import { waitBucket } from '../kernel/measures.js';
import type { Band } from '../estimate/bucket.js';

/** Most clusters. From half as many on, all but the last are of one size. */
const MOST_CLUSTERS = 64;

/** The times of some replications one after the other, counted. */
export interface Cluster {
  /** The bucket that `counts` begins with. */
  readonly first: number;
  readonly counts: Float64Array;
  /** How many times, and their sum in nanoseconds. */
  readonly count: number;
  readonly total: number;
}

/**
 * How many rounds, or boards, took how long: by clusters of replications, since the rounds of one
 * exhibition lean on each other. Clusters are of 2ᵏ replications each, so few that there are 32 to 64
 * of them once there are enough replications. They depend on the index of the replications alone, and
 * not on how these are cut into shards that lie within a cluster: see shards.ts.
 */
export class TimeClusters {
  /** By place; a place without replications is empty. */
  #clusters: (Cluster | undefined)[] = [];
  #size = 1;

  /** All clusters. */
  get all(): readonly Cluster[] {
    return this.#clusters.filter((each) => each !== undefined);
  }

  /**
   * Adds the times of a shard.
   *
   * @param from the index of its first replication
   * @param counts by `waitBucket`
   * @param totals in nanoseconds, added one after the other: so a shard may be cut in two
   */
  add(from: number, counts: Float64Array, totals: Iterable<number>): void {
    while (Math.floor(from / this.#size) >= MOST_CLUSTERS) this.#halve();
    const place = Math.floor(from / this.#size);
    const known = this.#clusters[place];
    let total = known?.total ?? 0;
    for (const each of totals) total += each;
    this.#clusters[place] = { ...merged(known, clusterOf(counts))!, total };
  }

  #halve(): void {
    this.#size *= 2;
    const halved = new Array<Cluster | undefined>(Math.ceil(this.#clusters.length / 2));
    for (let place = 0; place < halved.length; place++) {
      halved[place] = merged(this.#clusters[2 * place], this.#clusters[2 * place + 1]);
    }
    this.#clusters = halved;
  }
}

function clusterOf(counts: Float64Array): Cluster {
  // Loops, since this runs for every shard, and a function for each bucket takes three times as long.
  let first = 0;
  while (first < counts.length - 1 && counts[first] === 0) first += 1;
  let last = counts.length - 1;
  while (last > first && counts[last] === 0) last -= 1;
  const kept = counts.slice(first, last + 1);
  let count = 0;
  for (const each of kept) count += each;
  return { first, counts: kept, count, total: 0 };
}

/** @param one is given up */
function merged(one: Cluster | undefined, other: Cluster | undefined): Cluster | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const first = Math.min(one.first, other.first);
  const end = Math.max(one.first + one.counts.length, other.first + other.counts.length);
  const isRoomy = first === one.first && end - first === one.counts.length;
  const counts = isRoomy ? one.counts : new Float64Array(end - first);
  if (!isRoomy) counts.set(one.counts, one.first - first);
  const shift = other.first - first;
  for (let i = 0; i < other.counts.length; i++) counts[shift + i]! += other.counts[i]!;
  return { first, counts, count: one.count + other.count, total: one.total + other.total };
}

/** In the first bucket are those that took no time at all. */
export function timeBand(bucket: number): Band {
  return bucket === 0 ? { from: 0, to: 0 } : waitBucket(bucket);
}
