import { toSeconds } from '../time/nanoseconds.js';
import type { Tally } from './tally.js';

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

/** As `report` computes them, to the digit. */
export function replicationsOf(
  count: number,
  tally: (index: number) => Tally,
  masters: number,
): Omit<Replications, 'waits'> {
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
