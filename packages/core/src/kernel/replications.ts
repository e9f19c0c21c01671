import {
  ARE_EXACT,
  COLUMNS_AT,
  LONGEST_WAITS,
  MAKESPANS,
  RELEASED,
  UTILISATIONS,
  WAIT_TIMES,
} from '../../assembly/layout.js';
import { toSeconds } from '../time/nanoseconds.js';
import type { Engine } from './engine.js';
import { readTally, type Tally } from './tally.js';
import { readWaits } from './waits.js';

/** The reported numbers of replications, one entry each, and the waits of all together. Seconds. */
export interface Replications {
  readonly makespan: Float64Array;
  readonly released: Float64Array;
  readonly utilisation: Float64Array;
  /** Mean wait per round. */
  readonly waitTime: Float64Array;
  readonly longestWait: Float64Array;
  /**
   * How many rounds waited how long, over all replications: WAIT_BUCKETS whole numbers, by
   * `waitBucket`.
   */
  readonly waits: Float64Array;
}

/** What the kernel has just played: its columns, or, where they are not exact, its tallies. */
export function playedReplications(engine: Engine, count: number, masters: number): Replications {
  const areExact = engine.count(ARE_EXACT) === 1;
  const columns = areExact
    ? columnsOf(engine, count)
    : talliesOf(count, (index) => readTally(engine, index), masters);
  return { ...columns, waits: readWaits(engine, 1) };
}

/** One exhibition, reported as often as it is played. */
export function repeatedReplications(engine: Engine, times: number, masters: number): Replications {
  const tally = readTally(engine, 0);
  return { ...talliesOf(times, () => tally, masters), waits: readWaits(engine, times) };
}

type Columns = Omit<Replications, 'waits'>;

function columnsOf(engine: Engine, count: number): Columns {
  const start = engine.start(COLUMNS_AT);
  const column = (place: number) => engine.reals(start + place * count, count);
  return {
    makespan: column(MAKESPANS),
    released: column(RELEASED),
    utilisation: column(UTILISATIONS),
    waitTime: column(WAIT_TIMES),
    longestWait: column(LONGEST_WAITS),
  };
}

/** As `report` computes them, to the digit. */
function talliesOf(count: number, tally: (index: number) => Tally, masters: number): Columns {
  const makespan = new Float64Array(count);
  const released = new Float64Array(count);
  const utilisation = new Float64Array(count);
  const waitTime = new Float64Array(count);
  const longestWait = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const counted = tally(i);
    makespan[i] = toSeconds(counted.makespan);
    released[i] = toSeconds(counted.released);
    const nothingPasses = counted.makespan === 0n;
    utilisation[i] = nothingPasses ? 0 : toSeconds(counted.busyTime) / (masters * makespan[i]!);
    waitTime[i] = toSeconds(counted.totalWait) / counted.moves;
    longestWait[i] = toSeconds(counted.longestWait);
  }
  return { makespan, released, utilisation, waitTime, longestWait };
}
