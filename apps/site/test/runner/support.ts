import { perform } from '@simul/core';
import type { Ask, Experiment } from '../../src/lib/experiment/experiment.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';
import type { Document } from '../../src/lib/runner/outcome.js';

export function experimentOf(link: string): Experiment {
  return readExperiment(new URLSearchParams(link));
}

/** What comes of an experiment in this thread. */
export function performedHere(experiment: Experiment): Promise<Document | undefined> {
  return perform<Ask>(experiment);
}

/** Nobody stops it. */
export function nobody(): AbortSignal {
  return new AbortController().signal;
}
