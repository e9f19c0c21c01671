import { formatStrategy, InputError, pointsOf, ranged, type Strategy } from '@simul/core';
import type { Experiment } from './experiment.js';
import { within } from './within.js';

/** Most strategies that are compared. */
export const MOST_STRATEGIES = 5;

/**
 * What each field says may make sense by itself, and all of them together none.
 *
 * @throws {InputError} naming the field
 */
export function checkSense(experiment: Experiment): void {
  switch (experiment.ask) {
    case 'simulate':
      checkDifferent('against', [experiment.strategy, ...experiment.against]);
      return;
    case 'sweep': {
      const { scenario, strategies, axes } = experiment;
      checkDifferent('strategies', strategies);
      within('vary', () => pointsOf(scenario, strategies, axes));
      return;
    }
    case 'plan': {
      const { goal } = experiment;
      within(goal.wanted, () => ranged(goal, experiment));
    }
  }
}

function checkDifferent(where: string, strategies: readonly Strategy[]): void {
  const texts = strategies.map(formatStrategy);
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) {
    throw new InputError({ where, found: `${twice} given twice`, wanted: 'each strategy once' });
  }
  if (strategies.length <= MOST_STRATEGIES) return;
  const wanted = `at most ${MOST_STRATEGIES} in all on this page`;
  throw new InputError({ where, found: `${strategies.length} strategies`, wanted });
}
