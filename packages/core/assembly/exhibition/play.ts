import { BLOCKS, BOARDS, INSTANT, MASTERS, MOVES, STATIC } from '../layout';
import { answer, parameter } from '../parameters';
import { boardAt, hall } from '../regions';
import { block } from './block';
import { Board } from './board';
import { serve } from './serve';
import { Tally } from './tally';

/** Plays the rounds that lie in memory; false when an instant is over the horizon. */
export function playGames(tally: Tally): bool {
  tally.clear();
  tally.moves = parameter(MOVES);
  hall.tally = tally;
  const masters = <u32>parameter(MASTERS);
  return parameter(STATIC) == 1 ? playApart(masters) : playHall(0, 1, masters);
}

/** A hall for each master. */
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
