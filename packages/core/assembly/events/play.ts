import {
  BLOCKS,
  BOARDS,
  DONE,
  INSTANT,
  MASTERS,
  MOVES,
  OPPONENTS_OPEN,
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
import { halls, opensByRank, repliesAreLimited, stationsInHall } from './stations';
import { Tally } from './tally';

/** Plays the rounds that lie in memory, and answers how that ended. */
export function playGames(tally: Tally): i32 {
  if (areTooMany()) return TOO_FINE;
  tally.begin(parameter(MOVES), parameter(BOARDS));
  hall.tally = tally;
  const apart = halls();
  for (let h: u32 = 0; h < apart; h++) {
    if (!playHall(h, apart)) return TOO_LATE;
  }
  return DONE;
}

/** A hall with the boards `first`, `first + step`, and so on; false over the horizon. */
function playHall(first: u32, step: u32): bool {
  hall.size = (<u32>parameter(BOARDS) - first + step - 1) / step;
  hall.masters = <u32>parameter(MASTERS) / step;
  hall.stations = stationsInHall();
  hall.boardsAt = changetype<usize>(boardAt(first));
  hall.stride = step * offsetof<Board>();
  const done = blocksOnly() ? block(hall) : serve(hall);
  if (!done) answer(INSTANT, hall.now);
  return done;
}

/** Whether each game goes from its taking to its end whatever the others do. */
function blocksOnly(): bool {
  const isPlain = !opensByRank() && !repliesAreLimited() && parameter(OPPONENTS_OPEN) == 0;
  return parameter(BLOCKS) == 1 && isPlain;
}
