import type { RoundsDistribution, TimeDistribution } from '../../src/distribution/distribution.js';
import { groupsOf } from '../../src/scenario/groups.js';
import type { DrawnScenario, Opener, Round, Workload } from '../../src/scenario/scenario.js';

/** Uniform numbers from 0 to below 1. */
export type Uniform = () => number;

/** A workload, and which group each board is of. */
export interface DrawnHall {
  readonly workload: Workload;
  readonly groups: readonly number[];
  readonly arrivals: readonly number[];
}

/** Draws a scenario without the kernel, for the families that tests of theory use. */
export function drawHall(scenario: DrawnScenario, uniform: Uniform): DrawnHall {
  const games: Round[][] = [];
  const arrivals: number[] = [];
  const opens: Opener[] = [];
  const priorities: number[] = [];
  const groups: number[] = [];
  for (const [index, group] of groupsOf(scenario).entries()) {
    let arrival = 0;
    for (let board = 0; board < group.boards; board++) {
      if (board > 0 && group.arrivals) arrival += drawTime(group.arrivals, uniform);
      const rounds = drawRounds(group.rounds, uniform);
      games.push(
        Array.from({ length: rounds }, (): Round => [
          drawTime(group.moveTime, uniform),
          drawTime(group.replyTime, uniform),
        ]),
      );
      arrivals.push(Math.round(arrival * 1e9) / 1e9);
      opens.push(group.opens ?? 'master');
      priorities.push(group.priority ?? 0);
      groups.push(index);
    }
  }
  const { replyLimit, replyRate, replyBurst } = scenario;
  const workload: Workload = {
    ...{ games, arrivals, opens, priorities },
    ...(replyLimit !== undefined && { replyLimit }),
    ...(replyRate !== undefined && { replyRate }),
    ...(replyBurst !== undefined && { replyBurst }),
  };
  return { workload, groups, arrivals };
}

/** Seconds, whole to the nanosecond. */
function drawTime(time: TimeDistribution, uniform: Uniform): number {
  return Math.round(drawSeconds(time, uniform) * 1e9) / 1e9;
}

function drawSeconds(time: TimeDistribution, uniform: Uniform): number {
  switch (time.family) {
    case 'constant':
      return time.value;
    case 'exp':
      return -time.mean * Math.log(1 - uniform());
    case 'uniform':
      return time.low + (time.high - time.low) * uniform();
    case 'empirical':
      return time.values[Math.floor(uniform() * time.values.length)]!;
    case 'erlang':
      return Array.from(
        { length: time.shape },
        () => (-time.mean / time.shape) * Math.log(1 - uniform()),
      ).reduce((sum, phase) => sum + phase, 0);
    default:
      throw new TypeError(`tests of theory do not draw ${time.family}`);
  }
}

function drawRounds(rounds: RoundsDistribution, uniform: Uniform): number {
  if (rounds.family === 'constant') return rounds.value;
  if (rounds.family === 'uniform') {
    const span = rounds.high - rounds.low + 1;
    return Math.max(1, rounds.low + Math.floor(uniform() * span));
  }
  if (rounds.family !== 'geometric') throw new TypeError(`no ${rounds.family} here`);
  if (rounds.mean === 1) return 1;
  return 1 + Math.floor(Math.log(1 - uniform()) / Math.log1p(-1 / rounds.mean));
}
