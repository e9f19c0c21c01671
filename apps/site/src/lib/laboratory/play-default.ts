import { loadKernel, playHere, type SimulateDocument } from '@simul/core';
import { defaultExperiment } from '../experiment/default-experiment.js';
import { perform } from '../runner/perform.js';

/** What comes of the default experiment. It is played when the page is built, and sent with it. */
export async function playDefault(): Promise<SimulateDocument> {
  const player = playHere(await loadKernel());
  const { signal } = new AbortController();
  const document = await perform(defaultExperiment(), { player, signal, hear: () => undefined });
  return document as SimulateDocument;
}
