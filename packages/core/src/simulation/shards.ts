import type { Range } from '../kernel/player.js';
import type { Scenario } from '../scenario/scenario.js';
import { meanMoves } from '../scenario/moves.js';

/**
 * About 4 ms of work: 50 times the cost of a round trip to a worker, and 1/20 of the work from which
 * workers are worth starting.
 */
const MOVES = 2 ** 19;
/** In replications. Limits a shard's result, so that transferring it is cheap beside playing it. */
const LARGEST_SHARD = 4096;
/** A shard has at most this share, 1/32, of the replications before it: see `TimeClusters`. */
const PARTS = 32;

/** How many replications are played at a time at most, a power of 2; by the scenario alone. */
export function shardSize(scenario: Scenario): number {
  return powerOfTwo(Math.min(LARGEST_SHARD, MOVES / meanMoves(scenario)));
}

/** The greatest power of two up to a number; 1 for smaller numbers. */
function powerOfTwo(most: number): number {
  let power = 1;
  while (2 * power <= most) power *= 2;
  return power;
}

/**
 * Cuts the replications from `from` to before `total` into shards of at most a size, and at every stop.
 * The first are small, since the spread of times over rounds is known by what differs between shards.
 */
export function* shards(
  total: number,
  size: number,
  stops: Iterable<number>,
  first: number = 0,
): Generator<Range> {
  let from = first;
  for (const stop of cutOff(stops, total)) {
    while (from < stop) {
      const length = Math.min(size, Math.max(smallest(size), clusterSize(from)));
      // A shard ends where its cluster does, even if a stop cut the one before it.
      const to = Math.min(stop, from - (from % length) + length);
      yield { from, to };
      from = to;
    }
  }
}

/** Exhibitions of few moves are played faster by twos. */
function smallest(size: number): number {
  return size < PARTS ? 1 : 2;
}

/** The size of the clusters that a replication of this index falls into, while there are no more. */
export function clusterSize(index: number): number {
  return powerOfTwo(index / PARTS);
}

/** The stops before the end, and the end. */
function* cutOff(stops: Iterable<number>, end: number): Generator<number> {
  for (const stop of stops) {
    if (stop >= end) break;
    yield stop;
  }
  yield end;
}
