import type { DrawnScenario } from '@simul/core';

/** A distribution of times: mean in seconds, and coefficient of variation. */
export interface Times {
  readonly family: 'constant' | 'exp' | 'gamma' | 'lognormal';
  readonly mean: number;
  readonly cv: number;
}

/** One master, first come, first served, all games open. */
export interface Instance {
  readonly boards: number;
  readonly rounds: number;
  readonly moveTime: Times;
  readonly replyTime: Times;
}

const reference = { boards: 24, rounds: 30 };

export const exponential: Instance = {
  ...reference,
  moveTime: { family: 'exp', mean: 5, cv: 1 },
  replyTime: { family: 'exp', mean: 55, cv: 1 },
};

export const constant: Instance = {
  ...reference,
  moveTime: { family: 'constant', mean: 5, cv: 0 },
  replyTime: { family: 'constant', mean: 55, cv: 0 },
};

/** The makespan of the reference scenario if every time is its mean. */
export const CONSTANT_MAKESPAN = 3655;

export const skewed: Instance = {
  ...reference,
  moveTime: { family: 'gamma', mean: 5, cv: 0.3 },
  replyTime: { family: 'lognormal', mean: 55, cv: 0.6 },
};

/** The moves of one replication. */
export function movesOf({ boards, rounds }: Instance): number {
  return boards * rounds;
}

/** The same object for the same instance, since the core prepares each object only once. */
export function scenarioOf(instance: Instance): DrawnScenario {
  const key = JSON.stringify(instance);
  const known = scenarios.get(key) ?? newScenario(instance);
  scenarios.set(key, known);
  return known;
}

const scenarios = new Map<string, DrawnScenario>();

function newScenario({ boards, rounds, moveTime, replyTime }: Instance): DrawnScenario {
  return {
    boards,
    rounds: { family: 'constant', value: rounds },
    moveTime: distributionOf(moveTime),
    replyTime: distributionOf(replyTime),
  };
}

function distributionOf({ family, mean, cv }: Times): DrawnScenario['moveTime'] {
  if (family === 'constant') return { family, value: mean };
  return family === 'exp' ? { family, mean } : { family, mean, cv };
}
