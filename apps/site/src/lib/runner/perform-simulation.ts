import {
  InterruptedError,
  parseStrategy,
  simulate,
  simulateDocument,
  type SimulateDocument,
  type Simulation,
} from '@simul/core';
import type { Simulated } from '../experiment/experiment.js';
import { named } from '../experiment/reference.js';
import { effortOf } from './effort.js';
import type { Means } from './perform.js';

export async function performSimulation(
  { seed, ...experiment }: Simulated,
  { player, signal, hear }: Means,
): Promise<SimulateDocument | undefined> {
  const scenario = named(experiment.scenario);
  const strategy = parseStrategy(experiment.strategy);
  const against = experiment.against.map((each) => parseStrategy(each));
  const documentOf = (simulation: Simulation) =>
    simulateDocument(scenario, strategy, seed, simulation);
  const simulation = await simulate(scenario, strategy, {
    ...effortOf(experiment),
    ...{ seed, against, player, signal },
    onProgress({ done, total }, known) {
      const share = total && done / total;
      hear({ done, total, played: done, share }, () => documentOf(known()));
    },
  }).catch(partial);
  return simulation && documentOf(simulation);
}

function partial(error: unknown): Simulation | undefined {
  if (error instanceof InterruptedError) return error.partial;
  throw error;
}
