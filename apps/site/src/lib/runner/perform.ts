import type { Player } from '@simul/core';
import type { Experiment } from '../experiment/experiment.js';
import type { Document, Progress } from './outcome.js';
import { performPlan } from './perform-plan.js';
import { performSimulation } from './perform-simulation.js';
import { performSweep } from './perform-sweep.js';

/** With what an experiment is performed. */
export interface Means {
  readonly player: Player;
  readonly signal: AbortSignal;
  /** @param known what the document would say by now; nothing while there is nothing to say */
  readonly hear: (progress: Progress, known: () => Document | undefined) => void;
}

/**
 * Performs an experiment. When the signal is aborted, what is known by then is its outcome: a partial
 * document, or nothing where nothing is known yet.
 *
 * @throws {InputError | HorizonError} when what is asked makes no sense
 * @throws what the player throws
 */
export async function perform(experiment: Experiment, means: Means): Promise<Document | undefined> {
  switch (experiment.ask) {
    case 'simulate':
      return performSimulation(experiment, means);
    case 'sweep':
      return performSweep(experiment, means);
    case 'plan':
      return performPlan(experiment, means);
  }
}
