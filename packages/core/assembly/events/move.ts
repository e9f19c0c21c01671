import { MASTER } from './agenda';
import { Board } from './board';
import { Hall } from './hall';
import { joinPreempted, joinTour } from './line';
import { FREE, MOVING } from './master';

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
  hall.tally.longestWait = max(hall.tally.longestWait, round.wait);
  hall.tally.waitTime.add(round.wait);
  hall.waits.add(round.wait);
  hall.tally.busyTime.add(round.move);
}

/** The move is made, or the quantum is over before. */
export function endSlice(hall: Hall, m: u32): void {
  const i = hall.master(m).board;
  const board = hall.board(i);
  hall.master(m).doing = FREE;
  hall.freeMasters.add(m);
  if (board.moveLeft == 0) return endMove(hall, i);
  board.waiting = 1;
  joinPreempted(hall, i);
}

function endMove(hall: Hall, i: u32): void {
  const board = hall.board(i);
  const reply = board.round(board.made).reply;
  board.made += 1;
  hall.tally.released = max(hall.tally.released, hall.now);
  hall.tally.replyTime.add(reply);
  hall.agenda.push(hall.now + reply, i);
  if (board.made < board.rounds) joinTour(hall, i);
}
