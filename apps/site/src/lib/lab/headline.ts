import type { Strategy } from '@simul/core';
import { inWords, spoken } from '@simul/text';
import type { Experiment } from '../experiment/experiment.js';
import type { Outcome } from '../runner/outcome.js';
import { timesInWords } from '../text/times-in-words.js';
import { outcomeOf } from './outcome-of.js';
import { QUESTIONS } from './questions.js';
import { VARIABLE_WORDS } from './variables.js';

/**
 * What came of a question, as the page's title; where a figure says it itself, what was asked.
 *
 * @param outcome of the same question, if there is one
 */
export function headline(experiment: Experiment, outcome: Outcome | undefined): string {
  if (experiment.ask === 'plan') return QUESTIONS.plan;
  if (experiment.ask === 'sweep') {
    const varied = experiment.axes.map(({ field }) => VARIABLE_WORDS[field]);
    return `How it changes with ${varied.join(' and ')}.`;
  }
  const simulated = outcomeOf('simulate', outcome);
  if (simulated === undefined) return QUESTIONS.simulate;
  const { value } = simulated.document.estimate.makespan.quantiles['0.95']!;
  return `95 in 100 are over within ${spoken(Number(value.toPrecision(4)))}.`;
}

/** What is played, and how it is served. */
export function standfirst(experiment: Experiment): string {
  const served = strategiesOf(experiment).map(inWords).join(', or ');
  return `${timesInWords(experiment.scenario)}. ${served.charAt(0).toUpperCase()}${served.slice(1)}.`;
}

function strategiesOf(experiment: Experiment): readonly Strategy[] {
  return experiment.ask === 'sweep' ? experiment.strategies : [experiment.strategy];
}
