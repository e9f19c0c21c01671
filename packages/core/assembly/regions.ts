import { Distribution } from './distribution/distribution';
import { poissonLength } from './distribution/poisson';
import { TABLE_STEP, UPPER_HALF } from './distribution/quantile-table';
import { isTabulated } from './distribution/time';
import { Board, Round } from './exhibition/board';
import { Master } from './exhibition/master';
import { Tally } from './exhibition/tally';
import { fixedEnd, hall, moveTime, replyTime, roundsDrawn } from './fixed';
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
} from './layout';
import { answer, parameter } from './parameters';
import { Bitset } from './queue/bitset';
import { Heap } from './queue/heap';
import { Waits } from './exhibition/waits';
import { placeSmall } from './replication/places';

/*
 * Where everything is: behind the parameters, in the order of `placeAll`. The rounds come last, so
 * that there may be more of them each time.
 */

/** Of 64 KiB; one less than 4 GiB, so that the end of memory has an address. */
const MOST_PAGES: u64 = 65_535;
/** Bytes. */
const CACHE_LINE: u64 = 64;

let mastersAt: usize = 0;
let boardsAt: usize = 0;
let talliesAt: usize = 0;
let roundsAt: usize = 0;
let columnsAt: usize = 0;

/** Where what has been placed so far ends; more than an address can say when it is too much. */
let end: u64 = 0;

/** Makes room for all but the rounds; false when memory cannot hold it. */
export function placeAll(): bool {
  const boards = parameter(BOARDS);
  const masters = parameter(MASTERS);
  end = fixedEnd;
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
  placeSmall();
  columnsAt = place(parameter(TALLIES) * (COLUMNS << 3));
  align();
  roundsAt = place(0);
  answer(BOARDS_AT, boardsAt);
  answer(TALLIES_AT, talliesAt);
  answer(ROUNDS_AT, roundsAt);
  answer(COLUMNS_AT, columnsAt);
  answer(WAITS_AT, hall.waits.bucketsAt);
  return fits();
}

/** Makes room for the rounds that the boards say they have; false when memory cannot hold them. */
export function placeRounds(): bool {
  const boards = <u32>parameter(BOARDS);
  end = roundsAt;
  for (let i: u32 = 0; i < boards; i++) {
    const board = boardAt(i);
    board.roundsAt = place(board.rounds * offsetof<Round>());
  }
  answer(MOVES, (end - roundsAt) / offsetof<Round>());
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
  const tabulated = <usize>end;
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

/** What is placed next begins a line of the cache: no pair of words then lies in two. */
function align(): void {
  end = (end + CACHE_LINE - 1) & ~(CACHE_LINE - 1);
}

/** What is placed next lies where rounds do, in their stead. */
export function placeBehind(): void {
  end = roundsAt;
}

export function place(bytes: u64): usize {
  const at = end;
  end = (end + bytes + 7) & ~7;
  return <usize>at;
}

/** Whether memory holds what has been placed, or has been made to. */
export function fits(): bool {
  const pages = (end + 0xffff) >> 16;
  const held = <u64>memory.size();
  if (pages <= held) return true;
  return pages <= MOST_PAGES && memory.grow(<i32>(pages - held)) >= 0;
}
