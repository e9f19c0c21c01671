import {
  BLOCKS,
  BOARDS,
  DONE,
  INSTANT,
  MASTERS,
  MOVES,
  STATIC,
  TOO_FINE,
  TOO_LATE,
} from '../layout';
import { hall } from '../memory/fixed';
import { boardAt } from '../memory/regions';
import { answer, parameter } from '../parameters';
import { block } from './block';
import { Board } from './board';
import { serve } from './serve';
import { areTooMany } from './slices';
import { Tally } from './tally';

/** Plays the rounds that lie in memory, and answers how that ended. */
export function playGames(tally: Tally): i32 {
  if (areTooMany()) return TOO_FINE;
  tally.begin(parameter(MOVES));
  hall.tally = tally;
  const masters = <u32>parameter(MASTERS);
  const done = parameter(STATIC) == 1 ? playApart(masters) : playHall(0, 1, masters);
  return done ? DONE : TOO_LATE;
}

/** A hall for each master; false when an instant is over the horizon. */
function playApart(masters: u32): bool {
  for (let m: u32 = 0; m < masters; m++) {
    if (!playHall(m, masters, 1)) return false;
  }
  return true;
}

/** A hall with the boards `first`, `first + step`, and so on. */
function playHall(first: u32, step: u32, masters: u32): bool {
  hall.size = (<u32>parameter(BOARDS) - first + step - 1) / step;
  hall.masters = masters;
  hall.boardsAt = changetype<usize>(boardAt(first));
  hall.stride = step * offsetof<Board>();
  const done = parameter(BLOCKS) == 1 ? block(hall) : serve(hall);
  if (!done) answer(INSTANT, hall.now);
  return done;
}
