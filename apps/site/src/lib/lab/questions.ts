import type { Ask, Experiment } from '../experiment/experiment.js';
import { defaultExperiment } from '../experiment/default-experiment.js';

/** What the three questions are called. */
export const QUESTIONS: Readonly<Record<Ask, string>> = {
  simulate: 'How long does it take?',
  sweep: 'What if it were otherwise?',
  plan: 'How many are enough?',
};

/** What an experiment asks. */
export function questionOf(experiment: Experiment): string {
  const isMost = experiment.ask === 'plan' && experiment.goal.wanted === 'most';
  return isMost ? 'How many can there be?' : QUESTIONS[experiment.ask];
}

/** Another question about the same exhibition: as it was asked last, else as it is usually asked. */
export function otherwise(
  { scenario, seed }: Experiment,
  ask: Ask,
  asked: Readonly<Partial<Record<Ask, Experiment>>>,
): Experiment {
  return { ...(asked[ask] ?? defaultExperiment(ask)), scenario, seed };
}
