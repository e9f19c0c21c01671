import {
  InterruptedPlan,
  parseStrategy,
  plan,
  planDocument,
  type Plan,
  type PlanDocument,
} from '@simul/core';
import type { Planned } from '../experiment/experiment.js';
import { named } from '../experiment/reference.js';
import type { Means } from './perform.js';

export async function performPlan(
  { seed, goal, condition, replications, ...experiment }: Planned,
  { player, signal, hear }: Means,
): Promise<PlanDocument> {
  const scenario = named(experiment.scenario);
  const strategy = parseStrategy(experiment.strategy);
  const documentOf = (planned: Plan) => planDocument(scenario, strategy, seed, planned);
  const planned = await plan(scenario, strategy, {
    ...{ goal, condition, replications, seed, player, signal },
    onProgress({ replications: played }, known) {
      const progress = { done: played, total: undefined, played, share: undefined };
      hear(progress, () => documentOf(known()));
    },
  }).catch(partial);
  return documentOf(planned);
}

function partial(error: unknown): Plan {
  if (error instanceof InterruptedPlan) return error.partial;
  throw error;
}
