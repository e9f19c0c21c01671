import type { Strategy, Variable } from '@simul/core';
import { counted } from '@simul/text';
import type { Experiment } from '../experiment/experiment.js';
import { strategyNames } from '../outcome/strategy-names.js';
import { scenarioText, type ScenarioField } from '../settings/scenario-text.js';

/** What is played, and how it is served, but for what is varied. */
export function standfirst(experiment: Experiment): string {
  const varied = experiment.ask === 'sweep' ? experiment.axes.map(({ field }) => field) : [];
  const strategies = strategiesOf(experiment);
  const served = strategies.map(strategyNames(strategies, varied));
  return `${timesOf(experiment, varied)}. ${[...new Set(served)].join('; ')}.`;
}

function timesOf({ scenario }: Experiment, varied: readonly Variable[]): string {
  const texts: readonly (readonly [ScenarioField, string])[] = [
    ['boards', counted(scenario.boards, 'board')],
    ['rounds', `${shortOf('rounds')} rounds`],
    ['moveTime', shortOf('moveTime')],
    ['replyTime', shortOf('replyTime')],
  ];
  return texts.flatMap(([field, text]) => (varied.includes(field) ? [] : [text])).join(' · ');

  function shortOf(field: ScenarioField): string {
    const text = scenarioText(scenario, field);
    return text.startsWith('[') ? 'as listed' : text;
  }
}

function strategiesOf(experiment: Experiment): readonly Strategy[] {
  return experiment.ask === 'sweep' ? experiment.strategies : [experiment.strategy];
}
