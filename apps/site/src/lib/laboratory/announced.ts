import { loadKernel, playHere, type SimulateDocument } from '@simul/core';
import { defaultExperiment } from '../experiment/default-experiment.js';
import type { Simulated } from '../experiment/experiment.js';
import { perform } from '../runner/perform.js';
import type { Outcome } from '../runner/outcome.js';

/** What comes of the default experiment. It is played when the page is built, and sent with it. */
export async function playDefault(): Promise<SimulateDocument> {
  const player = playHere(await loadKernel());
  const { signal } = new AbortController();
  const document = await perform(defaultExperiment(), { player, signal, hear: () => undefined });
  return document as SimulateDocument;
}

/** The outcome that a page begins with, from what was sent with it. */
export function announced(document: SimulateDocument): Outcome {
  return { experiment: defaultExperiment() as Simulated, document };
}
