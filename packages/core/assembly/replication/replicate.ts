import { BY_EVENTS, BY_TOURNAMENT, DONE } from '../layout';
import { hall } from '../fixed';
import { tallyAt } from '../regions';
import { playByCrowd } from './by-crowd';
import { playByEvents } from './by-events';
import { playByTournament } from './by-tournament';
import { wayToPlay } from './way';

/** Draws and plays the replications from `from` to before `to`, each into a tally of its own. */
export function replicateAll(seed: u64, from: u64, to: u64): i32 {
  const way = wayToPlay();
  const stride: u64 = way == BY_TOURNAMENT ? 2 : 1;
  hall.waits.clear();
  for (let replication = from; replication < to; replication += stride) {
    const status = playSome(way, seed, replication, from, to);
    if (status != DONE) return status;
  }
  return DONE;
}

/** One replication, or two when they are played together. */
function playSome(way: i32, seed: u64, replication: u64, from: u64, to: u64): i32 {
  const index = replication - from;
  if (way == BY_EVENTS) return playByEvents(seed, replication, tallyAt(index));
  const count: u32 = way == BY_TOURNAMENT && replication + 1 < to ? 2 : 1;
  const isDone =
    way == BY_TOURNAMENT
      ? playByTournament(seed, replication, index, count)
      : playByCrowd(seed, replication, tallyAt(index));
  return isDone ? DONE : playEachByEvents(seed, replication, index, count);
}

/** The general way plays what the fast ones cannot, and knows which instant is over the horizon. */
function playEachByEvents(seed: u64, replication: u64, index: u64, count: u32): i32 {
  for (let i: u64 = 0; i < <u64>count; i++) {
    const status = playByEvents(seed, replication + i, tallyAt(index + i));
    if (status != DONE) return status;
  }
  return DONE;
}
