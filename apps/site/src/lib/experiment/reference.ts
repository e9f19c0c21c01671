import type { Experiment } from './experiment.js';

/** The preset that the command begins with, and changes by its flags. */
const NAME = 'judit';

/** An experiment whose scenario has the name by which the command, and so every document, knows it. */
export function named<E extends Experiment>(experiment: E): E {
  return { ...experiment, scenario: { ...experiment.scenario, name: NAME } };
}
