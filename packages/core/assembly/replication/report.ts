import { Tally } from '../events/tally';
import {
  ALL_MASTERS,
  ARE_EXACT,
  BOARDS_MEASURED,
  BOARDS_WITHIN,
  GROUPS,
  LONGEST_WAITS,
  MAKESPANS,
  MEAN_RESPONSES,
  MEAN_WAITS,
  RELEASED,
  REPLY_WAITS,
  ROUNDS_MEASURED,
  ROUNDS_WITHIN,
  THROUGHPUTS,
  UTILISATIONS,
} from '../layout';
import { Total } from '../math/total';
import { columnAt, measureAt, tallyAt } from '../memory/regions';
import { answer, parameter } from '../parameters';

const PER_SECOND: f64 = 1_000_000_000;
/** The greatest integer up to which doubles are exact. */
const MOST_EXACT: u64 = 9_007_199_254_740_991;

/** Whether all times of the call are exact as doubles. */
let areExact: bool = true;

/** Converts the tallies of a call into columns of seconds; must agree with src/result/report.ts. */
export function reportAll(count: u64): void {
  areExact = true;
  for (let i: u32 = 0; i < <u32>count; i++) reportOne(i, tallyAt(i));
  answer(ARE_EXACT, <u64>areExact);
  if (parameter(GROUPS) == 1) sumUp(count);
}

/** The totals of the only group, from the tallies: the ways to play do not keep them. */
function sumUp(count: u64): void {
  const measure = measureAt(0);
  measure.clearTotals();
  for (let i: u64 = 0; i < count; i++) {
    measure.waitTime.addTotal(tallyAt(i).waitTime);
    measure.responseTime.addTotal(tallyAt(i).responseTime);
  }
}

function reportOne(i: u32, tally: Tally): void {
  const makespan = seconds(tally.makespan);
  const busyTime = secondsOf(tally.busyTime);
  const capacity = <f64>parameter(ALL_MASTERS) * makespan;
  put(MAKESPANS, i, makespan);
  put(RELEASED, i, seconds(tally.released));
  put(UTILISATIONS, i, makespan == 0 ? 0 : busyTime / capacity);
  put(MEAN_WAITS, i, mean(tally.waitTime, tally.roundsMeasured));
  put(LONGEST_WAITS, i, seconds(tally.longestWait));
  put(MEAN_RESPONSES, i, mean(tally.responseTime, tally.boardsMeasured));
  put(REPLY_WAITS, i, mean(tally.replyWait, tally.roundsMeasured));
  put(THROUGHPUTS, i, makespan == 0 ? 0 : <f64>tally.moves / makespan);
  put(ROUNDS_MEASURED, i, <f64>tally.roundsMeasured);
  put(BOARDS_MEASURED, i, <f64>tally.boardsMeasured);
  put(ROUNDS_WITHIN, i, <f64>(tally.roundsMeasured - tally.roundsBeyond));
  put(BOARDS_WITHIN, i, <f64>(tally.boardsMeasured - tally.boardsBeyond));
}

/** 0 where all boards are left out. */
function mean(total: Total, count: u64): f64 {
  return count == 0 ? 0 : secondsOf(total) / <f64>count;
}

function put(column: i32, i: u32, value: f64): void {
  store<f64>(columnAt(column) + ((<usize>i) << 3), value);
}

function seconds(time: u64): f64 {
  if (time > MOST_EXACT) areExact = false;
  return <f64>time / PER_SECOND;
}

function secondsOf(total: Total): f64 {
  if (total.high > 0) areExact = false;
  return seconds(total.low);
}
