import {
  formatCondition,
  formatGoal,
  formatIndicator,
  formatPrecision,
  formatStrategy,
  type Effort,
} from '@simul/core';
import { writeScenario } from '../link/write-scenario.js';
import { differing, writeQuery, type LinkField } from '../link/query.js';
import type { Experiment } from './experiment.js';
import { UNSAID, VERSION } from './versions.js';

/** The query of an experiment: what differs from what is asked where nothing is said. */
export function writeExperiment(experiment: Experiment): string {
  const { ask, scenario, seed } = experiment;
  const fields: readonly LinkField[] = [
    ['ask', ask],
    ...writeScenario(scenario),
    ['seed', String(seed)],
    ...questionOf(experiment),
  ];
  return writeQuery(VERSION, [
    ...differing(fields, { ...UNSAID[ask], ask: 'simulate' }),
    ...repeated(experiment),
  ]);
}

function questionOf(experiment: Experiment): readonly LinkField[] {
  switch (experiment.ask) {
    case 'simulate': {
      const { strategy, against } = experiment;
      return [
        ['strategy', formatStrategy(strategy)],
        ['against', against.map(formatStrategy).join(',')],
      ];
    }
    case 'sweep': {
      const { strategies, indicators } = experiment;
      return [
        ['strategies', strategies.map(formatStrategy).join(',')],
        ['of', indicators.map(formatIndicator).join(',')],
      ];
    }
    case 'plan': {
      const { strategy, goal, condition } = experiment;
      return [
        ['strategy', formatStrategy(strategy)],
        [goal.wanted, formatGoal(goal)],
        ['suchThat', formatCondition(condition)],
      ];
    }
  }
}

/** What is not held against what is meant where nothing is said field by field. */
function repeated(experiment: Experiment): readonly LinkField[] {
  const effort = effortOf(experiment, UNSAID[experiment.ask]['replications']!);
  if (experiment.ask !== 'sweep') return effort;
  const axes = experiment.axes.map(({ written }): LinkField => ['vary', written]);
  const isUnsaid = axes.length === 1 && axes[0]![1] === UNSAID.sweep['vary'];
  return isUnsaid ? effort : [...axes, ...effort];
}

function effortOf({ replications, precision }: Effort, unsaid: string): readonly LinkField[] {
  const most = replications === undefined ? undefined : String(replications);
  if (precision === undefined) return most === unsaid ? [] : [['replications', most]];
  return [
    ['precision', formatPrecision(precision)],
    ['replications', most],
  ];
}
