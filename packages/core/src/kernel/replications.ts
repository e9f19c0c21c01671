import {
  ARE_EXACT,
  BOARDS_MEASURED,
  BOARDS_WITHIN,
  COLUMNS_AT,
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
} from '../../assembly/layout.js';
import { toSeconds } from '../time/nanoseconds.js';
import type { Engine } from './engine.js';
import { readMeasures, type GroupMeasures } from './measures.js';
import { readTally, type Tally } from './tally.js';

/** What is reported of replications, one entry each. Seconds. */
interface Columns {
  readonly makespan: Float64Array;
  readonly released: Float64Array;
  readonly utilisation: Float64Array;
  /** Rounds per second. */
  readonly throughput: Float64Array;
  /** Over the rounds of a replication. */
  readonly meanWait: Float64Array;
  readonly longestWait: Float64Array;
  /** Over the boards of a replication. */
  readonly meanResponse: Float64Array;
  /** Over the rounds of a replication: from when a reply is asked for to when it begins. */
  readonly replyWait: Float64Array;
  /** How many rounds and boards count: all but those of a warm-up. */
  readonly rounds: Float64Array;
  readonly boards: Float64Array;
  /** How many of them waited, or responded, within the limits of the call; all where it has none. */
  readonly roundsWithin: Float64Array;
  readonly boardsWithin: Float64Array;
}

/** The reported numbers of replications, and the times of all together by group. */
export interface Replications extends Columns {
  readonly groups: readonly GroupMeasures[];
}

/** What the kernel has just played: its columns, or, where they are not exact, its tallies. */
export function playedReplications(engine: Engine, count: number, masters: number): Replications {
  const areExact = engine.count(ARE_EXACT) === 1;
  const columns = areExact
    ? columnsOf(engine, count)
    : talliesOf(count, (index) => readTally(engine, index), masters);
  return { ...columns, groups: readMeasures(engine, 1) };
}

/** One exhibition, reported as often as it is played. */
export function repeatedReplications(engine: Engine, times: number, masters: number): Replications {
  const tally = readTally(engine, 0);
  const columns = talliesOf(times, () => tally, masters);
  const { totalWait, responseTime } = tally;
  const groups = readMeasures(engine, times).map((measures) => ({
    ...measures,
    totalWait: toSeconds(totalWait) * times,
    totalResponse: toSeconds(responseTime) * times,
  }));
  return { ...columns, groups };
}

function columnsOf(engine: Engine, count: number): Columns {
  const start = engine.start(COLUMNS_AT);
  const column = (place: number) => engine.reals(start + place * count, count);
  return {
    makespan: column(MAKESPANS),
    released: column(RELEASED),
    utilisation: column(UTILISATIONS),
    throughput: column(THROUGHPUTS),
    meanWait: column(MEAN_WAITS),
    longestWait: column(LONGEST_WAITS),
    meanResponse: column(MEAN_RESPONSES),
    replyWait: column(REPLY_WAITS),
    rounds: column(ROUNDS_MEASURED),
    boards: column(BOARDS_MEASURED),
    roundsWithin: column(ROUNDS_WITHIN),
    boardsWithin: column(BOARDS_WITHIN),
  };
}

/** As `report` computes them, to the digit. */
function talliesOf(count: number, tally: (index: number) => Tally, masters: number): Columns {
  const tallies = Array.from({ length: count }, (_, index) => tally(index));
  const column = (of: (tally: Tally) => number) => Float64Array.from(tallies, of);
  const makespanOf = (each: Tally) => toSeconds(each.makespan);
  const perMakespan = (each: Tally, number: number) =>
    each.makespan === 0n ? 0 : number / makespanOf(each);
  const mean = (total: bigint, of: number) => (of === 0 ? 0 : toSeconds(total) / of);
  return {
    makespan: column(makespanOf),
    released: column(({ released }) => toSeconds(released)),
    utilisation: column((each) =>
      each.makespan === 0n ? 0 : toSeconds(each.busyTime) / (masters * makespanOf(each)),
    ),
    throughput: column((each) => perMakespan(each, each.moves)),
    meanWait: column((each) => mean(each.totalWait, each.roundsMeasured)),
    longestWait: column(({ longestWait }) => toSeconds(longestWait)),
    meanResponse: column((each) => mean(each.responseTime, each.boardsMeasured)),
    replyWait: column((each) => mean(each.replyWait, each.roundsMeasured)),
    rounds: column(({ roundsMeasured }) => roundsMeasured),
    boards: column(({ boardsMeasured }) => boardsMeasured),
    roundsWithin: column((each) => each.roundsMeasured - each.roundsBeyond),
    boardsWithin: column((each) => each.boardsMeasured - each.boardsBeyond),
  };
}
