import { hasArrivals, type Summary } from '@simul/core';
import { counted } from '@simul/text';
import { inUnit } from '../chart/unit.js';
import type { Experiment } from '../experiment/experiment.js';
import type { Outcome } from '../runner/outcome.js';
import { outcomeOf } from './outcome-of.js';
import { questionOf } from './questions.js';
import { VARIABLE_WORDS } from './variables.js';

/**
 * What came of a question, as the page's title; where a figure says it itself, or nothing is known
 * of it yet, what was asked.
 */
export function labHeadline(experiment: Experiment, outcome: Outcome | undefined): string {
  if (experiment.ask === 'sweep') {
    const varied = experiment.axes.map(({ field }) => VARIABLE_WORDS[field]);
    return `How it changes with ${varied.join(' and ')}.`;
  }
  const simulated = outcomeOf('simulate', outcome);
  if (simulated === undefined) return questionOf(experiment);
  const { estimate, replications } = simulated.document;
  const response = hasArrivals(experiment.scenario) && estimate.responseTime.quantiles['0.95']!;
  if (response && response.high !== null) {
    return `95 % of requests are answered within ${inUnit('time', response.value)}.`;
  }
  return answer(estimate.makespan, replications);
}

/** Of few exhibitions nobody knows what 95 in 100 will do. */
function answer({ mean, quantiles }: Summary, replications: number): string {
  const { value, high } = quantiles['0.95']!;
  if (high !== null) return `95 in 100 are over within ${inUnit('time', value)}.`;
  return `${inUnit('time', mean.value)}, from ${counted(replications, 'exhibition')} alone.`;
}
