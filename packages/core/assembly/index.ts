/*
 * The door of the kernel. A call of it: write the parameters, `arrange`, fill the tables of the
 * distributions, `prepare`, then `draw`, `play` or `replicate`. Games that are not drawn are
 * written after `arrange`: the number of rounds of each board, `reserve`, the times.
 */
import './agreement';
import { prepareRounds } from './distribution/rounds';
import { prepareTime } from './distribution/time';
import { drawGames } from './draw';
import { playGames } from './events/play';
import { DONE, TOO_LARGE } from './layout';
import { moveTime, replyTime, roundsDrawn } from './memory/distributions';
import { hall } from './memory/fixed';
import { placeAll, placeRounds, tallyAt } from './memory/regions';
import { replicateAll } from './replication/replicate';
import { reportAll } from './replication/report';

export { parameters } from './parameters';

/** Makes room for all but the rounds, and answers where it is. */
export function arrange(): i32 {
  return placeAll() ? DONE : TOO_LARGE;
}

/** Makes room for as many rounds as the boards have. */
export function reserve(): i32 {
  return placeRounds() ? DONE : TOO_LARGE;
}

/** Turns the numbers of the distributions into those that drawing needs. */
export function prepare(): void {
  prepareRounds(roundsDrawn);
  prepareTime(moveTime);
  prepareTime(replyTime);
}

/** Draws the games of one replication. */
export function draw(seed: u64, replication: u64): i32 {
  return drawGames(seed, replication) ? DONE : TOO_LARGE;
}

/** Plays the games that lie in memory. */
export function play(): i32 {
  hall.waits.clear();
  const status = playGames(tallyAt(0));
  hall.waits.gather();
  return status;
}

/** Draws and plays the replications from `from` to before `to`, and reports them. */
export function replicate(seed: u64, from: u64, to: u64): i32 {
  const status = replicateAll(seed, from, to);
  hall.waits.gather();
  if (status == DONE) reportAll(to - from);
  return status;
}
