import { BY_CROWD, BY_TOURNAMENT, DONE } from '../layout';
import { clearMeasures, tallyAt } from '../memory/regions';
import { playByCrowd } from './by-crowd';
import { playByEvents } from './by-events';
import { playByTournament } from './by-tournament';
import { wayToPlay } from './way';

/** Draws and plays the replications `from` to `to` − 1, each with its own tally. */
export function replicateAll(seed: u64, from: u64, to: u64): i32 {
  const way = wayToPlay();
  const together: u64 = way == BY_TOURNAMENT ? 2 : 1;
  clearMeasures();
  for (let replication = from; replication < to; replication += together) {
    const count = <u32>min(together, to - replication);
    const status = playSome(way, seed, replication, replication - from, count);
    if (status != DONE) return status;
  }
  return DONE;
}

function playSome(way: i32, seed: u64, replication: u64, index: u64, count: u32): i32 {
  if (way == BY_TOURNAMENT) return playByTournament(seed, replication, index, count);
  const tally = tallyAt(index);
  if (way == BY_CROWD && playByCrowd(seed, replication, tally)) return DONE;
  return playByEvents(seed, replication, tally);
}
