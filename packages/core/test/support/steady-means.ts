import { replay } from '../../src/replay/replay.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { meanOf } from '../theory/open/mean.js';
import { drawHall, type Uniform } from './draw-hall.js';

/** A mean over independent exhibitions, in seconds, and its standard error. */
interface Mean {
  readonly mean: number;
  readonly error: number;
}

/** Means over the boards that arrive when an exhibition has been going on for a while. */
export interface SteadyMeans {
  readonly response: Mean;
  /** Per round; where replies are limited, of all boards. */
  readonly wait: Mean;
  readonly replyWait: Mean;
  /** Rounds per second of the whole exhibition, as is how busy masters are. */
  readonly throughput: Mean;
  readonly utilisation: Mean;
  /** The response by group. */
  readonly groups: readonly Mean[];
}

/** The shares of the time of arrivals at the beginning and at the end that are left out. */
const [BEGINNING, END] = [0.15, 0.1];

export function steadyMeans(
  scenario: DrawnScenario,
  strategy: Strategy,
  runs: number,
  uniform: Uniform,
): SteadyMeans {
  const all = Array.from({ length: runs }, () => playOne(scenario, strategy, uniform));
  const mean = (of: (one: One) => number) => meanOf(all.map(of));
  return {
    response: mean(({ response }) => response),
    wait: mean(({ wait }) => wait),
    replyWait: mean(({ replyWait }) => replyWait),
    throughput: mean(({ throughput }) => throughput),
    utilisation: mean(({ utilisation }) => utilisation),
    groups: all[0]!.groups.map((_, index) => mean(({ groups }) => groups[index]!)),
  };
}

interface One {
  readonly response: number;
  readonly wait: number;
  readonly replyWait: number;
  readonly throughput: number;
  readonly utilisation: number;
  readonly groups: readonly number[];
}

function playOne(scenario: DrawnScenario, strategy: Strategy, uniform: Uniform): One {
  const { workload, groups, arrivals } = drawHall(scenario, uniform);
  const { result } = replay(workload, strategy);
  // Groups may run out at different times: only while all arrive are they together.
  const groupEnds = [...new Set(groups)].map((group) => arrivals[groups.lastIndexOf(group)]!);
  const last = Math.min(...groupEnds);
  const kept = arrivals.flatMap((arrival, board) =>
    arrival > BEGINNING * last && arrival < (1 - END) * last ? [board] : [],
  );
  const response = (board: number) => result.gameEnds[board]! - arrivals[board]!;
  const alone = (board: number) =>
    workload.games[board]!.reduce((sum, [move, reply]) => sum + move + reply, 0);
  const sum = (boards: readonly number[], of: (board: number) => number) =>
    boards.reduce((total, board) => total + of(board), 0);
  const isLimited = scenario.replyLimit !== undefined || scenario.replyRate !== undefined;
  const blocks = strategy.kind === 'sync' || strategy.kind === 'processes';
  const waited =
    sum(kept, (board) => response(board) - alone(board)) /
    sum(kept, (board) => workload.games[board]!.length);
  return {
    response: sum(kept, response) / kept.length,
    wait: isLimited || blocks || strategy.openGames ? result.waitTime.mean : waited,
    replyWait: result.replyWait.mean,
    throughput: result.throughput,
    utilisation: result.utilisation,
    groups: [...new Set(groups)].map((group) => {
      const own = kept.filter((board) => groups[board] === group);
      return sum(own, response) / own.length;
    }),
  };
}
