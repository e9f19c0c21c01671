import { HORIZON } from '../horizon';
import { NONE } from '../queue/bitset';
import { MASTER } from './agenda';
import { openNext, receiveReply } from './game';
import { Hall } from './hall';
import { takeNext } from './line';
import { WALKING } from './master';
import { endSlice } from './move';
import { arrive, go } from './walk';

/**
 * Plays a hall whose masters do not block. At each instant first all that arrives or ends, until
 * nothing is left of it, then boards for all free masters; and again, if that took no time.
 * False when an instant is over the horizon.
 */
export function serve(hall: Hall): bool {
  hall.clear();
  for (let open: u64 = 0; open < hall.openGames; open++) openNext(hall);
  hall.now = hall.startupTime;
  assign(hall);
  while (hall.agenda.size > 0) {
    hall.now = hall.agenda.at;
    if (hall.now > HORIZON) return false;
    settle(hall);
    assign(hall);
  }
  return true;
}

function settle(hall: Hall): void {
  while (hall.agenda.size > 0 && hall.agenda.at == hall.now) {
    const what = hall.agenda.what;
    hall.agenda.pop();
    if (what < MASTER) receiveReply(hall, <u32>what);
    else endOf(hall, <u32>what);
  }
}

function endOf(hall: Hall, m: u32): void {
  if (hall.master(m).doing == WALKING) arrive(hall, m);
  else endSlice(hall, m);
}

/** The board that is next goes to the master who stands at it, or to the lowest who is free. */
function assign(hall: Hall): void {
  let lowest = hall.freeMasters.next(0);
  while (lowest != NONE) {
    const i = takeNext(hall, hall.master(lowest).board);
    if (i == NONE) return;
    const standing = hall.board(i).master;
    go(hall, standing == NONE ? lowest : standing, i);
    lowest = hall.freeMasters.next(0);
  }
}
