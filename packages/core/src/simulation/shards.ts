import type { Range } from '../kernel/player.js';
import type { Scenario } from '../scenario/scenario.js';
import { meanMoves } from '../scenario/moves.js';

/**
 * Some four milliseconds of work: fifty times what it takes to hand it to a worker and back, and a
 * twentieth of what is worth sharing.
 */
const MOVES = 2 ** 19;
/** What is handed over of a shard is to be little beside what it takes to play it. */
const LARGEST_SHARD = 4096;

/** How many replications are played at a time; by the scenario alone, never by the host. */
export function shardSize(scenario: Scenario): number {
  return Math.max(1, Math.min(LARGEST_SHARD, Math.floor(MOVES / meanMoves(scenario))));
}

/** Cuts the replications from 0 to before `total` into shards of a size, and at every stop. */
export function* shards(total: number, size: number, stops: Iterable<number>): Generator<Range> {
  let from = 0;
  for (const stop of cutOff(stops, total)) {
    for (; from < stop; from = Math.min(stop, from + size)) {
      yield { from, to: Math.min(stop, from + size) };
    }
  }
}

/** The stops before the end, and the end. */
function* cutOff(stops: Iterable<number>, end: number): Generator<number> {
  for (const stop of stops) {
    if (stop >= end) break;
    yield stop;
  }
  yield end;
}
