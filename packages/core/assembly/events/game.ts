import { NONE } from '../queue/bitset';
import { Hall } from './hall';
import { joinFresh, joinTour } from './line';
import { STANDING } from './master';
import { beginSlice } from './move';

/** Opens the next game in board order, if there is one. */
export function openNext(hall: Hall): void {
  if (hall.opened == hall.size) return;
  const i = hall.opened++;
  joinTour(hall, i);
  becomeReady(hall, i);
}

/** The opponent has replied: the next round is ready, or the game is over. */
export function receiveReply(hall: Hall, i: u32): void {
  const board = hall.board(i);
  if (board.made < board.rounds) becomeReady(hall, i);
  else endGame(hall, i);
}

function becomeReady(hall: Hall, i: u32): void {
  const board = hall.board(i);
  board.waiting = 1;
  board.readySince = hall.now;
  const m = board.master;
  if (m != NONE && hall.master(m).doing == STANDING) beginSlice(hall, m);
  else joinFresh(hall, i);
}

function endGame(hall: Hall, i: u32): void {
  hall.board(i).end = hall.now;
  hall.tally.makespan = max(hall.tally.makespan, hall.now);
  openNext(hall);
}
