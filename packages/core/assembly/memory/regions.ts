import { poissonLength } from '../distribution/poisson';
import { tableOffset, tablesBytes } from '../distribution/quantile-table';
import { hasQuantiles } from '../distribution/time';
import { Board, Round } from '../events/board';
import { Master } from '../events/master';
import { Tally } from '../events/tally';
import { agendaEntries } from '../events/agenda';
import { Histogram } from '../events/histogram';
import { Measure } from '../events/measure';
import { Station } from '../events/station';
import { opensByRank, repliesAreLimited, stationsInHall } from '../events/stations';
import {
  BOARDS,
  BOARDS_AT,
  COLUMNS,
  COLUMNS_AT,
  GROUPS,
  FIRST_EXTRA_SLOT,
  MASTERS,
  MEASURES_AT,
  MOVES,
  ORDER,
  POISSON,
  PRIORITY,
  ROUNDS_AT,
  SHORTEST,
  TALLIES,
  TALLIES_AT,
} from '../layout';
import { answer, parameter } from '../parameters';
import { Bitset } from '../queue/bitset';
import { Heap } from '../queue/heap';
import { Ranking } from '../queue/ranking';
import { distributionAt, moveTime, replyTime, slots } from './distributions';
import { fixedEnd, hall, replies } from './fixed';
import { placeReplications } from './replications';
import { align, fits, keep, place, placeBehindKept, placeFrom } from './space';

/*
 * Allocates memory after the fixed objects, in the order of `placeAll`. The rounds come last,
 * because their number changes between replications.
 */

let mastersAt: usize = 0;
let boardsAt: usize = 0;
let talliesAt: usize = 0;
let columnsAt: usize = 0;

/** Allocates everything except the rounds; false if it does not fit into memory. */
export function placeAll(): bool {
  const boards = parameter(BOARDS);
  const masters = parameter(MASTERS);
  placeFrom(fixedEnd);
  placeTables();
  talliesAt = place(parameter(TALLIES) * offsetof<Tally>());
  mastersAt = place(masters * offsetof<Master>());
  boardsAt = place(boards * offsetof<Board>());
  hall.agenda = changetype<Heap>(place(Heap.bytes(agendaEntries(boards, masters))));
  hall.replies = replies;
  replies.asked = changetype<Heap>(place(Heap.bytes(repliesAreLimited() ? boards : 0)));
  hall.mastersAt = mastersAt;
  hall.active = changetype<Bitset>(place(Bitset.bytes(stationsInHall())));
  hall.freeMasters = changetype<Bitset>(place(Bitset.bytes(masters)));
  hall.stationsAt = place(stationsInHall() * offsetof<Station>());
  hall.measuresAt = place(parameter(GROUPS) * offsetof<Measure>());
  // Stations and measures are written to from here on.
  if (!fits()) return false;
  placeStations();
  placeMeasures();
  placeReplications();
  columnsAt = place(parameter(TALLIES) * (COLUMNS << 3));
  answer(BOARDS_AT, boardsAt);
  answer(TALLIES_AT, talliesAt);
  answer(ROUNDS_AT, keep());
  answer(COLUMNS_AT, columnsAt);
  answer(MEASURES_AT, hall.measuresAt);
  return fits();
}

/** The stations of a hall; the largest is the first. */
function placeStations(): void {
  const stations = stationsInHall();
  const boards = parameter(BOARDS);
  const each = (boards + stations - 1) / stations;
  const isRanked = parameter(ORDER) == SHORTEST || parameter(ORDER) == PRIORITY;
  for (let s: u32 = 0; s < stations; s++) {
    const station = hall.station(s);
    station.line = changetype<Heap>(place(Heap.bytes(isRanked ? 0 : each)));
    station.ranked = changetype<Ranking>(place(Ranking.bytes(isRanked ? each : 0)));
    station.tables = changetype<Bitset>(place(Bitset.bytes(boards)));
    station.door = changetype<Ranking>(place(Ranking.bytes(opensByRank() ? each : 0)));
  }
}

function placeMeasures(): void {
  const groups = <u32>parameter(GROUPS);
  for (let g: u32 = 0; g < groups; g++) {
    const waits = changetype<Histogram>(place(offsetof<Histogram>() + Histogram.BYTES));
    const responses = changetype<Histogram>(place(offsetof<Histogram>() + Histogram.BYTES));
    measureAt(g).place(waits, responses);
  }
  hall.waits = measureAt(0).waits;
  hall.responses = measureAt(0).responses;
}

export function measureAt(group: u32): Measure {
  return hall.measure(group);
}

export function clearMeasures(): void {
  for (let g: u32 = 0; g < <u32>parameter(GROUPS); g++) measureAt(g).clear();
}

export function gatherMeasures(): void {
  for (let g: u32 = 0; g < <u32>parameter(GROUPS); g++) measureAt(g).gather();
}

/** Allocates `rounds` rounds for each board; false if they do not fit into memory. */
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

/** Tables come first, so that those of unchanged distributions keep their address between calls. */
function placeTables(): void {
  align();
  placeQuantiles();
  for (let slot: u32 = 0; slot < slots(); slot++) {
    const d = distributionAt(slot);
    if (d.family == POISSON && d.length == 0) d.length = poissonLength(d.first);
    if (!hasQuantiles(d)) d.tableAt = place(d.length << 3);
  }
}

/** Tables 0 and 1 are those of the moves and the replies, even if one of them has none. */
function placeQuantiles(): void {
  const at = place(0);
  if (hasQuantiles(moveTime)) moveTime.tableAt = at + tableOffset(0);
  if (hasQuantiles(replyTime)) replyTime.tableAt = at + tableOffset(1);
  let tables: u32 = hasQuantiles(moveTime) || hasQuantiles(replyTime) ? 2 : 0;
  for (let slot: u32 = FIRST_EXTRA_SLOT; slot < slots(); slot++) {
    const d = distributionAt(slot);
    if (hasQuantiles(d)) d.tableAt = at + tableOffset(tables++);
  }
  place(tablesBytes(tables));
}
