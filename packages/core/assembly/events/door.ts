import { LISTED, SHORTEST_GAME } from '../layout';
import { NONE } from '../queue/bitset';
import { ARRIVAL } from './agenda';
import { Hall } from './hall';
import { Station } from './station';

/**
 * Notes when opponents arrive. One who arrives no earlier than the one before, in the same group, is
 * noted as that one arrives, so that the agenda stays small.
 */
export function expectArrivals(hall: Hall): void {
  for (let i: u32 = 0; i < hall.size; i++) {
    if (!followsInLine(hall, i)) expect(hall, i);
  }
}

/** An opponent comes to the door, and the next one is expected. */
export function arrive(hall: Hall, i: u32): void {
  if (i + 1 < hall.size && followsInLine(hall, i + 1)) expect(hall, i + 1);
  const board = hall.board(i);
  let rank = board.arrival;
  if (hall.opening != LISTED) {
    rank = hall.opening == SHORTEST_GAME ? board.ownTime : ~board.ownTime;
  }
  hall.stationOf(i).door.push(rank, board.arrival, i);
}

function expect(hall: Hall, i: u32): void {
  hall.agenda.push(hall.board(i).arrival, ARRIVAL | i);
}

function followsInLine(hall: Hall, i: u32): bool {
  if (i == 0) return false;
  const board = hall.board(i);
  const before = hall.board(i - 1);
  return board.group == before.group && board.arrival >= before.arrival;
}

/** The next game to open or to be taken, or NONE while no opponent is at the door. */
export function letIn(hall: Hall, station: Station): u32 {
  if (!hall.opensByRank) {
    if (station.opened == station.size) return NONE;
    const next = station.nextBoard;
    station.opened++;
    return next;
  }
  if (station.door.size == 0) return NONE;
  const i = <u32>station.door.what;
  station.door.pop();
  return i;
}
