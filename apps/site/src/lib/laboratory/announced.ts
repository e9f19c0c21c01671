import type { SimulateDocument } from '@simul/core';
import { defaultExperiment } from '../experiment/default-experiment.js';
import type { Simulated } from '../experiment/experiment.js';
import type { Outcome } from '../runner/outcome.js';

/** The outcome that a page begins with, from what was sent with it. */
export function announced(document: SimulateDocument): Outcome {
  return { experiment: defaultExperiment() as Simulated, document };
}
