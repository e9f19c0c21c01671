/*
 * The exports of the kernel. A caller writes the parameters, calls `arrange`, fills the tables of
 * the distributions, calls `prepare`, then `draw`, `play` or `replicate`. For recorded games it
 * writes the number of rounds of each board after `arrange`, calls `reserve` and writes the times.
 */
import './agreement';
import { isOfRounds, prepareRounds } from './distribution/rounds';
import { prepareTime } from './distribution/time';
import { drawGames } from './draw';
import { playGames } from './events/play';
import { DONE, TOO_LARGE } from './layout';
import { distributionAt, slots } from './memory/distributions';
import { clearMeasures, gatherMeasures, placeAll, placeRounds, tallyAt } from './memory/regions';
import { replicateAll } from './replication/replicate';
import { reportAll } from './replication/report';

export { parameters } from './parameters';

/** Allocates everything except the rounds, and stores the addresses in the parameters. */
export function arrange(): i32 {
  return placeAll() ? DONE : TOO_LARGE;
}

/** Allocates the rounds of all boards. */
export function reserve(): i32 {
  return placeRounds() ? DONE : TOO_LARGE;
}

/** Precomputes what drawing from the distributions needs. */
export function prepare(): void {
  for (let slot: u32 = 0; slot < slots(); slot++) {
    const d = distributionAt(slot);
    if (isOfRounds(d)) prepareRounds(d);
    else prepareTime(d);
  }
}

/** Draws the games of one replication. */
export function draw(seed: u64, replication: u64): i32 {
  return drawGames(seed, replication) ? DONE : TOO_LARGE;
}

/** Plays the games in memory. */
export function play(): i32 {
  clearMeasures();
  const status = playGames(tallyAt(0));
  gatherMeasures();
  return status;
}

/** Draws, plays and reports the replications `from` to `to` − 1. */
export function replicate(seed: u64, from: u64, to: u64): i32 {
  const status = replicateAll(seed, from, to);
  gatherMeasures();
  if (status == DONE) reportAll(to - from);
  return status;
}
