import type { Range, Task } from '../kernel/player.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';
import { roundsMoments, timeMoments } from '../distribution/families.js';
import { isRecorded, type Round } from '../scenario/scenario.js';

/**
 * Seconds for one slice of a move with its reply, or for reading one listed time: ten times the
 * slowest measured, since the machine may be busy with other work.
 */
const STEP_TIME = 1e-6;
/** Seconds: a day is longer than any range takes, and within the limit of timers. */
const MOST = 86_400;

/** The number of steps of a task. */
export interface TaskSteps {
  /** For reading the times that the scenario lists. */
  readonly once: number;
  readonly perReplication: number;
}

/** Does not validate the task: the kernel does. */
export function stepsOf({ scenario, strategy: { quantum = Infinity } }: Task): TaskSteps {
  if (isRecorded(scenario)) {
    const steps = (sum: number, [move]: Round) => sum + 1 + move / quantum;
    return { once: scenario.games.flat().reduce(steps, 0), perReplication: 0 };
  }
  const { boards, rounds, moveTime, replyTime } = scenario;
  const perMove = 1 + timeMoments(moveTime).mean / quantum;
  return {
    once: listed(rounds) + listed(moveTime) + listed(replyTime),
    perReplication: boards * roundsMoments(rounds).mean * perMove,
  };
}

function listed(distribution: TimeDistribution | RoundsDistribution): number {
  if (distribution.family === 'mix') {
    return distribution.parts.reduce((sum, { time }) => sum + listed(time), 0);
  }
  return distribution.family === 'empirical' ? distribution.values.length : 0;
}

/** The longest time that a range may take, in seconds; a worker that takes longer counts as lost. */
export function allowance({ once, perReplication }: TaskSteps, { from, to }: Range): number {
  const steps = once + (to - from) * perReplication;
  return steps > 0 ? Math.min(steps * STEP_TIME, MOST) : 0;
}
