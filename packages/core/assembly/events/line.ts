import { FIFO, POLL, TOUR } from '../layout';
import { NONE } from '../queue/bitset';
import { Hall } from './hall';

/** Behind what is fresh, among all that joins the line at one instant. */
const PREEMPTED: u64 = 1 << 32;

/** A round has become ready. */
export function joinFresh(hall: Hall, i: u32): void {
  if (hall.order == FIFO) hall.line.push(hall.now, i);
  if (hall.order == POLL) hall.tables.add(i);
}

/** The rest of a move waits again. Only fifo order knows a quantum. */
export function joinPreempted(hall: Hall, i: u32): void {
  hall.line.push(hall.now, PREEMPTED | i);
}

/** A board has a move to come. A tour goes to it whether its round is ready or not. */
export function joinTour(hall: Hall, i: u32): void {
  if (hall.order == TOUR) hall.tables.add(i);
}

/** Takes the board that a free master who stands at `place` serves next; NONE when there is none. */
export function takeNext(hall: Hall, place: u32): u32 {
  if (hall.order == FIFO) return takeFirst(hall);
  const next = hall.tables.after(place);
  if (next != NONE) hall.tables.remove(next);
  return next;
}

function takeFirst(hall: Hall): u32 {
  if (hall.line.size == 0) return NONE;
  const first = <u32>hall.line.what;
  hall.line.pop();
  return first;
}
