import { FIFO, LIFO, POLL, PRIORITY, TOUR } from '../layout';
import { NONE } from '../queue/bitset';
import { Hall } from './hall';
import { Station } from './station';

/** Behind what is fresh, among all that joins the line at one instant. */
const PREEMPTED: u64 = 1 << 32;
/** Makes the order of signed numbers that of unsigned ones. */
const SIGN: u64 = 1 << 63;

/** A round has become ready. A master who blocks knows which board is hers. */
export function joinFresh(hall: Hall, i: u32): void {
  if (hall.order == FIFO && !hall.blocks) return hall.stationOf(i).line.push(hall.now, i);
  if (hall.order == TOUR || hall.blocks) return;
  if (hall.order == POLL) joinTables(hall, i);
  else join(hall, i, 0);
}

/** The rest of a move waits again. */
export function joinPreempted(hall: Hall, i: u32): void {
  join(hall, i, PREEMPTED);
}

function join(hall: Hall, i: u32, preempted: u64): void {
  const station = hall.stationOf(i);
  const what = preempted | i;
  if (hall.order == FIFO) return station.line.push(hall.now, what);
  if (hall.order == LIFO) return station.line.push(~hall.now, what);
  station.ranked.push(measureOf(hall, i, preempted != 0), hall.now, what);
}

/** What `shortest` and `priority` sort by, the least first. */
function measureOf(hall: Hall, i: u32, isPreempted: bool): u64 {
  const board = hall.board(i);
  if (hall.order == PRIORITY) return (<u64>board.priority) ^ SIGN;
  return isPreempted ? board.moveLeft : board.round(board.made).move;
}

/** A board has a move to come. A tour goes to it whether its round is ready or not. */
export function joinTour(hall: Hall, i: u32): void {
  if (hall.order == TOUR) joinTables(hall, i);
}

function joinTables(hall: Hall, i: u32): void {
  hall.stationOf(i).tables.add(i);
}

/** Takes the board that a free master who stands at `place` serves next; NONE when there is none. */
export function takeNext(hall: Hall, station: Station, place: u32): u32 {
  if (hall.order == FIFO || hall.order == LIFO) return takeFirst(station);
  if (hall.order != TOUR && hall.order != POLL) return takeRanked(station);
  const next = station.tables.after(place);
  if (next != NONE) station.tables.remove(next);
  return next;
}

function takeFirst(station: Station): u32 {
  if (station.line.size == 0) return NONE;
  const first = <u32>station.line.what;
  station.line.pop();
  return first;
}

function takeRanked(station: Station): u32 {
  if (station.ranked.size == 0) return NONE;
  const first = <u32>station.ranked.what;
  station.ranked.pop();
  return first;
}
