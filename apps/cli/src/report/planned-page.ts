import { vary, type Plan, type PlanExperiment, type Setting, type Simulation } from '@simul/core';
import { counted, grouped } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';
import { planned } from './planned.js';
import { served, title } from './title.js';

/** A plan, and what was played of its answer. */
export interface PlanAnswer {
  readonly planned: Plan;
  /** What assertions are held to: the number found, with as many replications as it might take. */
  readonly checked: Simulation | undefined;
  readonly isPartial: boolean;
}

/** What is played with the number found, what was found, and what it was too early to tell. */
export function plannedPage(asked: PlanExperiment, answer: PlanAnswer, paper: Paper): string[] {
  const { planned: found, isPartial } = answer;
  const { scenario, strategy } = settingOf(found, asked);
  const isUnchecked = isPartial && !found.isPartial;
  return [
    ...title(scenario, paper),
    ...served(strategy, paper),
    '',
    ...planned(found, paper),
    ...(isUnchecked ? wrap(unchecked(answer, asked), paper.width) : []),
  ];
}

/** What is played with the number found, if there is one. */
export function settingOf({ found, goal }: Plan, { scenario, strategy }: Setting): Setting {
  const setting = { scenario, strategy };
  return found === undefined ? setting : vary(setting, goal.field, found.at.number);
}

/** Of a plan that has its answer, but was stopped before its assertions had theirs. */
function unchecked({ checked }: PlanAnswer, { replications }: PlanExperiment): string {
  const played = `${grouped(checked?.replications ?? 0)} of ${counted(replications, 'exhibition')}`;
  return `Stopped, and partial: what is asserted was held to ${played}.`;
}
