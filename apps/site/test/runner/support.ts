import { loadKernel, playHere } from '@simul/core';
import type { Experiment } from '../../src/lib/experiment/experiment.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';
import type { Document } from '../../src/lib/runner/outcome.js';
import { perform } from '../../src/lib/runner/perform.js';

export function experimentOf(link: string): Experiment {
  return readExperiment(new URLSearchParams(link));
}

/** What comes of an experiment in this thread. */
export async function performedHere(experiment: Experiment): Promise<Document | undefined> {
  const player = playHere(await loadKernel());
  const { signal } = new AbortController();
  return perform(experiment, { player, signal, hear: () => undefined });
}

/** Nobody stops it. */
export function nobody(): AbortSignal {
  return new AbortController().signal;
}
