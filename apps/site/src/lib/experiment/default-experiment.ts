import type { Ask, Experiment } from './experiment.js';
import { readExperiment } from './read-experiment.js';

/** What is asked where a link says no more than what kind of question it is. */
export function defaultExperiment(ask: Ask = 'simulate'): Experiment {
  return readExperiment(new URLSearchParams({ ask }));
}
