import { toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import { WAIT_QUANTILES, type Result } from './result.js';

/** What an engine measures; everything reported follows from it. */
export interface Measured {
  readonly masters: number;
  readonly makespan: Nanoseconds;
  readonly released: Nanoseconds;
  readonly busyTime: Nanoseconds;
  readonly walkingTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
  readonly totalWait: Nanoseconds;
  /** The wait of every round, ascending. */
  readonly waits: { readonly length: number; readonly [index: number]: Nanoseconds };
  readonly gameEnds: Iterable<Nanoseconds>;
}

/** The reported numbers, in seconds, from what an engine measured. */
export function report(measured: Measured): Result {
  const moves = measured.waits.length;
  const makespan = toSeconds(measured.makespan);
  const busyTime = toSeconds(measured.busyTime);
  const replyTime = toSeconds(measured.replyTime);
  const total = toSeconds(measured.totalWait);
  const nothingPasses = measured.makespan === 0n;
  return {
    makespan,
    released: toSeconds(measured.released),
    busyTime,
    walkingTime: toSeconds(measured.walkingTime),
    utilisation: nothingPasses ? 0 : busyTime / (measured.masters * makespan),
    waitTime: {
      total,
      mean: total / moves,
      max: toSeconds(measured.waits[moves - 1]!),
      quantiles: waitQuantiles(measured.waits),
    },
    moves,
    throughput: nothingPasses ? 0 : moves / makespan,
    speedup: nothingPasses ? 1 : toSeconds(measured.busyTime + measured.replyTime) / makespan,
    meanThinking: nothingPasses ? 0 : replyTime / makespan,
    gameEnds: Array.from(measured.gameEnds, toSeconds),
  };
}

function waitQuantiles(waits: Measured['waits']): Record<string, number> {
  const rank = (p: number) => Math.ceil(p * waits.length) - 1;
  return Object.fromEntries(WAIT_QUANTILES.map((p) => [p, toSeconds(waits[rank(p)]!)]));
}
