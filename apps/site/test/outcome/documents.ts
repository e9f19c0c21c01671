import {
  parseAxis,
  parseCondition,
  parseGoal,
  parseScenario,
  plan,
  planDocument,
  pointsOf,
  simulate,
  simulateDocument,
  sweep,
  sweepDocument,
  type PlanDocument,
  type SimulateDocument,
  type Strategy,
  type SweepDocument,
} from '@simul/core';

const scenario = parseScenario({
  boards: 6,
  rounds: 4,
  moveTime: 'exp(5s)',
  replyTime: 'exp(55s)',
});

export async function simulated(
  replications: number,
  against: readonly Strategy[] = [],
): Promise<SimulateDocument> {
  const strategy: Strategy = { kind: 'async' };
  const simulation = await simulate(scenario, strategy, { replications, seed: 1n, against });
  return simulateDocument(scenario, strategy, 1n, simulation);
}

export async function swept(
  strategies: readonly Strategy[],
  ...written: readonly string[]
): Promise<SweepDocument> {
  const axes = written.map((text) => parseAxis(text));
  const points = await sweep(pointsOf(scenario, strategies, axes), { replications: 40, seed: 1n });
  return sweepDocument({ scenario, axes, seed: 1n, points, isPartial: false });
}

export async function planned(
  least: string,
  suchThat: string,
  strategy: Strategy = { kind: 'hybrid' },
): Promise<PlanDocument> {
  const goal = parseGoal('least', least);
  const condition = parseCondition(suchThat, 'the condition');
  const options = { goal, condition, replications: 400, seed: 1n };
  return planDocument(scenario, strategy, 1n, await plan(scenario, strategy, options));
}
