import {
  formatCondition,
  formatGoal,
  formatIndicator,
  formatPrecision,
  formatScenario,
  formatStrategy,
  type Effort,
  type Strategy,
} from '@simul/core';
import { writeScenario } from '../link/write-scenario.js';
import type { Experiment } from './experiment.js';
import { quoted } from './quoted.js';

/**
 * The command line that writes the very document of an experiment, to be pasted into a POSIX shell.
 * Values that are listed and priorities have no flag: then the scenario comes by standard input.
 */
export function commandLine(experiment: Experiment): string {
  const { ask, scenario, seed } = experiment;
  const document = formatScenario(experiment.scenario);
  const isListed =
    scenario.priority !== undefined ||
    Object.values(document).some((value) => typeof value === 'object');
  const piped = isListed ? `printf %s ${quoted(JSON.stringify(document))} | ` : '';
  const times = writeScenario(scenario).flatMap(([field, value]) => flag(field, value));
  const said = [
    ...(isListed ? ['-'] : times),
    ...flag('seed', seed),
    ...questionOf(experiment),
    '--json',
  ];
  return `${piped}simul ${ask} ${said.join(' ')}`;
}

function questionOf(experiment: Experiment): readonly string[] {
  switch (experiment.ask) {
    case 'simulate': {
      const { strategy, against } = experiment;
      const others = against.length === 0 ? undefined : written(against);
      return [
        ...flag('strategy', formatStrategy(strategy)),
        ...flag('against', others),
        ...effortOf(experiment),
      ];
    }
    case 'sweep': {
      const { strategies, axes, indicators } = experiment;
      return [
        ...flag('strategy', written(strategies)),
        ...axes.flatMap((axis) => flag('vary', axis.written)),
        ...indicators.flatMap((indicator) => flag('of', formatIndicator(indicator))),
        ...effortOf(experiment),
      ];
    }
    case 'plan': {
      const { strategy, goal, condition } = experiment;
      return [
        ...flag('strategy', formatStrategy(strategy)),
        ...flag(goal.wanted, formatGoal(goal)),
        ...flag('suchThat', formatCondition(condition)),
        ...effortOf(experiment),
      ];
    }
  }
}

function written(strategies: readonly Strategy[]): string {
  return strategies.map(formatStrategy).join(',');
}

function effortOf({ replications, precision }: Effort): readonly string[] {
  return [
    ...flag('precision', precision && formatPrecision(precision)),
    ...flag('replications', replications),
  ];
}

function flag(name: string, value: string | number | bigint | undefined): readonly string[] {
  return value === undefined ? [] : [`--${kebabCase(name)}`, quoted(String(value))];
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
