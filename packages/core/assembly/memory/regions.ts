import { Distribution } from '../distribution/distribution';
import { poissonLength } from '../distribution/poisson';
import { TABLE_STEP, UPPER_HALF } from '../distribution/quantile-table';
import { isTabulated } from '../distribution/time';
import { Board, Round } from '../events/board';
import { Master } from '../events/master';
import { Tally } from '../events/tally';
import { Waits } from '../events/waits';
import {
  BOARDS,
  BOARDS_AT,
  COLUMNS,
  COLUMNS_AT,
  MASTERS,
  MOVES,
  POISSON,
  ROUNDS_AT,
  TALLIES,
  TALLIES_AT,
  WAITS_AT,
} from '../layout';
import { answer, parameter } from '../parameters';
import { Bitset } from '../queue/bitset';
import { Heap } from '../queue/heap';
import { moveTime, replyTime, roundsDrawn } from './distributions';
import { fixedEnd, hall } from './fixed';
import { placeReplications } from './replications';
import { align, fits, keep, place, placeBehindKept, placeFrom } from './space';

/*
 * Where everything is: behind the parameters, in the order of `placeAll`. The rounds come last, so
 * that there may be more of them each time.
 */

let mastersAt: usize = 0;
let boardsAt: usize = 0;
let talliesAt: usize = 0;
let columnsAt: usize = 0;

/** Makes room for all but the rounds; false when memory cannot hold it. */
export function placeAll(): bool {
  const boards = parameter(BOARDS);
  const masters = parameter(MASTERS);
  placeFrom(fixedEnd);
  placeTables();
  talliesAt = place(parameter(TALLIES) * offsetof<Tally>());
  mastersAt = place(masters * offsetof<Master>());
  boardsAt = place(boards * offsetof<Board>());
  hall.agenda = changetype<Heap>(place(Heap.bytes(boards)));
  hall.line = changetype<Heap>(place(Heap.bytes(boards)));
  hall.tables = changetype<Bitset>(place(Bitset.bytes(boards)));
  hall.freeMasters = changetype<Bitset>(place(Bitset.bytes(masters)));
  hall.waits = changetype<Waits>(place(offsetof<Waits>() + Waits.BYTES));
  hall.mastersAt = mastersAt;
  placeReplications();
  columnsAt = place(parameter(TALLIES) * (COLUMNS << 3));
  answer(BOARDS_AT, boardsAt);
  answer(TALLIES_AT, talliesAt);
  answer(ROUNDS_AT, keep());
  answer(COLUMNS_AT, columnsAt);
  answer(WAITS_AT, hall.waits.bucketsAt);
  return fits();
}

/** Makes room for the rounds that the boards say they have; false when memory cannot hold them. */
export function placeRounds(): bool {
  const boards = <u32>parameter(BOARDS);
  let rounds: u64 = 0;
  placeBehindKept();
  for (let i: u32 = 0; i < boards; i++) {
    const board = boardAt(i);
    board.roundsAt = place(board.rounds * offsetof<Round>());
    rounds += board.rounds;
  }
  answer(MOVES, rounds);
  return fits();
}

export function boardAt(i: u32): Board {
  return changetype<Board>(boardsAt + <usize>i * offsetof<Board>());
}

export function tallyAt(index: u64): Tally {
  return changetype<Tally>(talliesAt + <usize>index * offsetof<Tally>());
}

export function columnAt(column: i32): usize {
  return columnsAt + ((<usize>column * <usize>parameter(TALLIES)) << 3);
}

/** First in memory, so that those of the same distributions stay where they are. */
function placeTables(): void {
  align();
  const tabulated = place(0);
  if (isTabulated(moveTime) || isTabulated(replyTime)) place(UPPER_HALF + 2 * TABLE_STEP);
  if (roundsDrawn.family == POISSON && roundsDrawn.length == 0) {
    roundsDrawn.length = poissonLength(roundsDrawn.first);
  }
  placeTable(roundsDrawn);
  placeTable(moveTime);
  placeTable(replyTime);
  if (isTabulated(moveTime)) moveTime.tableAt = tabulated;
  if (isTabulated(replyTime)) replyTime.tableAt = tabulated + TABLE_STEP;
}

function placeTable(d: Distribution): void {
  d.tableAt = place(d.length << 3);
}
