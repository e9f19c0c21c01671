import type { Strategy } from '@simul/core';
import { scenarioLine } from '@simul/text';
import type { Experiment } from '../experiment/experiment.js';
import { strategyNames } from '../outcome/strategy-names.js';

/** The scenario and the strategies, without the varied fields. */
export function labStandfirst(experiment: Experiment): string {
  const varied = experiment.ask === 'sweep' ? experiment.axes.map(({ field }) => field) : [];
  const strategies = strategiesOf(experiment);
  const served = strategies.map(strategyNames(strategies, varied));
  return `${scenarioLine(experiment.scenario, varied)}. ${[...new Set(served)].join('; ')}.`;
}

function strategiesOf(experiment: Experiment): readonly Strategy[] {
  return experiment.ask === 'sweep' ? experiment.strategies : [experiment.strategy];
}
