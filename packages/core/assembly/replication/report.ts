import { Tally } from '../events/tally';
import {
  ALL_MASTERS,
  ARE_EXACT,
  LONGEST_WAITS,
  MAKESPANS,
  RELEASED,
  UTILISATIONS,
  WAIT_TIMES,
} from '../layout';
import { Total } from '../math/total';
import { columnAt, tallyAt } from '../memory/regions';
import { answer, parameter } from '../parameters';

const PER_SECOND: f64 = 1_000_000_000;
/** Up to here a double holds every whole number. */
const MOST_EXACT: u64 = 9_007_199_254_740_991;

/** Whether a double has held every time of the call. */
let areExact: bool = true;

/** Turns the tallies of a call into columns of seconds, as src/result/report.ts does. */
export function reportAll(count: u64): void {
  areExact = true;
  for (let i: u32 = 0; i < <u32>count; i++) reportOne(i, tallyAt(i));
  answer(ARE_EXACT, <u64>areExact);
}

function reportOne(i: u32, tally: Tally): void {
  const makespan = seconds(tally.makespan);
  const busyTime = secondsOf(tally.busyTime);
  const capacity = <f64>parameter(ALL_MASTERS) * makespan;
  put(MAKESPANS, i, makespan);
  put(RELEASED, i, seconds(tally.released));
  put(UTILISATIONS, i, makespan == 0 ? 0 : busyTime / capacity);
  put(WAIT_TIMES, i, secondsOf(tally.waitTime) / <f64>tally.moves);
  put(LONGEST_WAITS, i, seconds(tally.longestWait));
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
