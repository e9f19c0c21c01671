import type { Range, Task } from '../kernel/player.js';
import type { RoundsDistribution, TimeDistribution } from '../scenario/distribution.js';
import { roundsMoments, timeMoments } from '../scenario/moments.js';
import { isRecorded, type Round } from '../scenario/scenario.js';

/**
 * Seconds for one slice of a move with its reply, and for reading one listed time: ten times what
 * the slowest take, since the machine may have more to do than to play.
 */
const STEP_TIME = 1e-6;
/** A day: what no range takes that anybody waits for, and what timers can count. */
const MOST = 86_400;

/** What there is to do for a task, in steps. */
export interface Work {
  /** Reading what the scenario lists. */
  readonly once: number;
  readonly perReplication: number;
}

/** Without regard to sense: what makes none is for the kernel to refuse. */
export function workOf({ scenario, strategy: { quantum = Infinity } }: Task): Work {
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
  return distribution.family === 'empirical' ? distribution.values.length : 0;
}

/** How long playing a range may take, in seconds: after that its worker must be lost. */
export function allowance({ once, perReplication }: Work, { from, to }: Range): number {
  const steps = once + (to - from) * perReplication;
  return steps > 0 ? Math.min(steps * STEP_TIME, MOST) : 0;
}
