import { toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import { TIME_QUANTILES, type Quantiles, type Result } from './result.js';

/** The measurements of an engine; every reported number is computed from them. */
export interface Measured {
  readonly masters: number;
  readonly makespan: Nanoseconds;
  readonly released: Nanoseconds;
  readonly busyTime: Nanoseconds;
  readonly walkingTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
  readonly totalWait: Nanoseconds;
  /** The wait of every round, ascending. */
  readonly waits: Times;
  /** Of all rounds, from when a reply is asked for to when it begins. */
  readonly replyWait: Nanoseconds;
  readonly longestReplyWait: Nanoseconds;
  /** By board. */
  readonly gameEnds: Times;
  readonly arrivals: Times;
  /**
   * The makespan of `sync` without walking, where that is not simply the time of all moves and
   * replies: where opponents arrive over time or replies are limited.
   */
  readonly alone: Nanoseconds | undefined;
}

interface Times {
  readonly length: number;
  readonly [index: number]: Nanoseconds;
}

/** The reported numbers of an exhibition, in seconds. */
export function report(measured: Measured): Result {
  const moves = measured.waits.length;
  const makespan = toSeconds(measured.makespan);
  const busyTime = toSeconds(measured.busyTime);
  const replyTime = toSeconds(measured.replyTime);
  const alone = measured.alone ?? measured.busyTime + measured.replyTime;
  const nothingPasses = measured.makespan === 0n;
  return {
    makespan,
    released: toSeconds(measured.released),
    busyTime,
    walkingTime: toSeconds(measured.walkingTime),
    utilisation: nothingPasses ? 0 : busyTime / (measured.masters * makespan),
    waitTime: {
      ...totalOf(measured.totalWait, moves),
      max: toSeconds(measured.waits[moves - 1]!),
      quantiles: quantiles(measured.waits),
    },
    replyWait: {
      ...totalOf(measured.replyWait, moves),
      max: toSeconds(measured.longestReplyWait),
    },
    responseTime: responseTime(measured),
    moves,
    throughput: nothingPasses ? 0 : moves / makespan,
    speedup: nothingPasses ? 1 : toSeconds(alone) / makespan,
    meanThinking: nothingPasses ? 0 : replyTime / makespan,
    gameEnds: Array.from(measured.gameEnds, toSeconds),
  };
}

function totalOf(time: Nanoseconds, count: number): { total: number; mean: number } {
  const total = toSeconds(time);
  return { total, mean: total / count };
}

function responseTime({ gameEnds, arrivals }: Measured): Result['responseTime'] {
  const times = Array.from(gameEnds, (end, board) => end - arrivals[board]!);
  const total = times.reduce((sum, time) => sum + time, 0n);
  const sorted = BigInt64Array.from(times).sort();
  return {
    ...totalOf(total, times.length),
    max: toSeconds(sorted[times.length - 1]!),
    quantiles: quantiles(sorted),
  };
}

function quantiles(ascending: Times): Quantiles {
  const rank = (p: number) => Math.ceil(p * ascending.length) - 1;
  return Object.fromEntries(TIME_QUANTILES.map((p) => [p, toSeconds(ascending[rank(p)]!)]));
}
