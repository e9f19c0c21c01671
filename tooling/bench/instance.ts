import type { DrawnScenario } from '@simul/core';

/** How the times of one kind are drawn: their mean in seconds and their coefficient of variation. */
export interface Times {
  readonly family: 'constant' | 'exp' | 'gamma' | 'lognormal';
  readonly mean: number;
  readonly cv: number;
}

/** What all contenders play: one master, first come first served, all games open. */
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

/** What the reference scenario lasts when every time is its mean. */
export const CONSTANT_MAKESPAN = 3655;

export const skewed: Instance = {
  ...reference,
  moveTime: { family: 'gamma', mean: 5, cv: 0.3 },
  replyTime: { family: 'lognormal', mean: 55, cv: 0.6 },
};

/** In one replication. */
export function movesOf({ boards, rounds }: Instance): number {
  return boards * rounds;
}

/** As the core reads it: for the same instance the same object, which it prepares only once. */
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
