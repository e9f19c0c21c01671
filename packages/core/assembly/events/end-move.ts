import { endGame } from './game';
import { Hall } from './hall';
import { joinPreempted, joinTour } from './line';
import { STANDING } from './master';
import { askForReply } from './reply';

/** The move is made, or the quantum is over before. */
export function endSlice(hall: Hall, m: u32): void {
  const i = hall.master(m).board;
  const board = hall.board(i);
  if (board.moveLeft == 0) return endMove(hall, i, m);
  hall.release(m);
  board.waiting = 1;
  joinPreempted(hall, i);
}

function endMove(hall: Hall, i: u32, m: u32): void {
  const board = hall.board(i);
  const reply = board.round(board.made).reply;
  board.made += 1;
  hall.tally.released = max(hall.tally.released, hall.now);
  if (hall.blocks) hall.master(m).doing = STANDING;
  else hall.release(m);
  const isLast = board.made == board.rounds;
  if (isLast && board.opponentOpens) return endGame(hall, i);
  if (hall.limitsReplies || board.opponentOpens) askForReply(hall, i);
  else hall.beginReply(i, reply);
  if (!isLast) joinTour(hall, i);
}
