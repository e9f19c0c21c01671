import { MASTER } from './agenda';
import { Board } from './board';
import { Hall } from './hall';
import { MOVING } from './master';
import { recordWait } from './record';

/** The master makes a move, or resumes one, for a quantum at most. */
export function beginSlice(hall: Hall, m: u32): void {
  const master = hall.master(m);
  const board = hall.board(master.board);
  if (board.moveLeft == 0) beginMove(hall, board);
  const slice = min(board.moveLeft, hall.quantum);
  board.waiting = 0;
  board.moveLeft -= slice;
  master.doing = MOVING;
  hall.agenda.push(hall.now + slice, MASTER | m);
}

/** Its round ends the wait. */
function beginMove(hall: Hall, board: Board): void {
  const round = board.round(board.made);
  round.wait = hall.now - board.readySince;
  board.moveLeft = round.move;
  if (!hall.countsAll) recordWait(hall, board, round.wait);
  else hall.countWait(round.wait);
  hall.tally.busyTime.add(round.move);
}
