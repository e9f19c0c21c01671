import { drawGames } from '../draw';
import { playGames } from '../events/play';
import { Tally } from '../events/tally';
import { TOO_LARGE } from '../layout';

/** The general way: draws all times into memory and plays event by event. */
export function playByEvents(seed: u64, replication: u64, tally: Tally): i32 {
  return drawGames(seed, replication) ? playGames(tally) : TOO_LARGE;
}
