import {
  boardsOf,
  vary,
  type Plan,
  type PlanExperiment,
  type Setting,
  type Simulation,
} from '@simul/core';
import { counted, grouped } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';
import { planned } from './planned.js';
import { served, title } from './title.js';

/** A plan, and the simulation that checks its assertions. */
export interface PlanAnswer {
  readonly planned: Plan;
  /** The simulation with the number found, for the assertions. */
  readonly checked: Simulation | undefined;
  readonly isPartial: boolean;
}

/** The page of a plan: the setting with the number found, the answer and its evidence. */
export function plannedPage(asked: PlanExperiment, answer: PlanAnswer, paper: Paper): string[] {
  const { planned: found, isPartial } = answer;
  const { scenario, strategy } = titledSetting(found, asked);
  const isUnchecked = isPartial && !found.isPartial;
  return [
    ...title(scenario, paper),
    ...served(strategy, paper),
    '',
    ...planned(found, paper),
    ...(isUnchecked ? wrap(unchecked(answer, asked), paper.width) : []),
  ];
}

/** As the title shows it: with other boards it is not the scenario that has the name. */
function titledSetting(plan: Plan, asked: Setting): Setting {
  const { scenario, strategy } = settingOf(plan, asked);
  const { name } = scenario;
  if (name === undefined || boardsOf(scenario) === boardsOf(asked.scenario)) {
    return { scenario, strategy };
  }
  return { scenario: { ...scenario, name: `${name}, changed` }, strategy };
}

/** The setting with the number found, if there is one. */
export function settingOf({ found, goal }: Plan, { scenario, strategy }: Setting): Setting {
  const setting = { scenario, strategy };
  return found === undefined ? setting : vary(setting, goal.field, found.at.number);
}

/** The note of a plan that was interrupted during the check of its assertions. */
function unchecked({ checked }: PlanAnswer, { replications }: PlanExperiment): string {
  const played = `${grouped(checked?.replications ?? 0)} of ${counted(replications, 'exhibition')}`;
  return `Interrupted, partial: the assertions were checked on ${played}.`;
}
