import {
  parseAxis,
  parseCondition,
  parseGoal,
  parseScenario,
  perform,
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
  const asked = { scenario, strategy, seed: 1n, against, replications };
  return (await perform({ ask: 'simulate', ...asked }))!;
}

export async function swept(
  strategies: readonly Strategy[],
  ...written: readonly string[]
): Promise<SweepDocument> {
  const axes = written.map((text) => parseAxis(text));
  const asked = { scenario, strategies, axes, seed: 1n, replications: 40 };
  return (await perform({ ask: 'sweep', ...asked }))!;
}

export async function planned(
  least: string,
  suchThat: string,
  strategy: Strategy = { kind: 'hybrid' },
): Promise<PlanDocument> {
  const goal = parseGoal('least', least);
  const condition = parseCondition(suchThat, 'the condition');
  const asked = { scenario, strategy, goal, condition, replications: 400, seed: 1n };
  return (await perform({ ask: 'plan', ...asked }))!;
}
