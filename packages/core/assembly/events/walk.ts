import { NONE } from '../queue/bitset';
import { MASTER } from './agenda';
import { Hall } from './hall';
import { STANDING, WALKING } from './master';
import { beginSlice } from './move';

/**
 * A free master goes to a board: one who stands there already, or else one who leaves the board
 * where she stood. So no two masters ever stand at one board.
 */
export function go(hall: Hall, m: u32, i: u32): void {
  const master = hall.master(m);
  const from = master.board;
  if (from != NONE) hall.board(from).master = NONE;
  hall.board(i).master = m;
  master.board = i;
  hall.freeMasters.remove(m);
  if (from == NONE || from == i || hall.walkTime == 0) arriveAt(hall, m);
  else walk(hall, m);
}

function walk(hall: Hall, m: u32): void {
  hall.master(m).doing = WALKING;
  hall.tally.walkingTime.add(hall.walkTime);
  hall.agenda.push(hall.now + hall.walkTime, MASTER | m);
}

export function arriveAt(hall: Hall, m: u32): void {
  const master = hall.master(m);
  if (hall.board(master.board).waiting == 1) beginSlice(hall, m);
  else master.doing = STANDING;
}
