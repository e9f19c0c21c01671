import { perform, type SimulateDocument } from '@simul/core';
import { defaultExperiment } from '../experiment/default-experiment.js';
import type { Simulated } from '../experiment/experiment.js';

/** What comes of the default experiment. It is played when the page is built, and sent with it. */
export async function playDefault(): Promise<SimulateDocument> {
  const document = await perform(defaultExperiment() as Simulated);
  return document!;
}
