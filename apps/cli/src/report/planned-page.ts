import { vary, type Plan, type Setting, type Simulation } from '@simul/core';
import { counted, grouped } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';
import { planned } from './planned.js';
import { served, title } from './title.js';

/** A plan, as it was asked for. */
export interface PlannedPage extends Setting {
  /** How many one number may take to decide. */
  readonly replications: number;
}

/** A plan, and what was played of its answer. */
export interface Played {
  readonly planned: Plan;
  /** What assertions are held to: the number found, with as many replications as it might take. */
  readonly checked: Simulation | undefined;
  readonly isPartial: boolean;
}

/** What is played with the number found, what was found, and what it was too early to tell. */
export function plannedPage(task: PlannedPage, played: Played, paper: Paper): string[] {
  const { planned: found, isPartial } = played;
  const { scenario, strategy } = settingOf(found, task);
  const isUnchecked = isPartial && !found.isPartial;
  return [
    ...title(scenario, paper),
    ...served(strategy, paper),
    '',
    ...planned(found, paper),
    ...(isUnchecked ? wrap(unchecked(played, task), paper.width) : []),
  ];
}

/** What is played with the number found, if there is one. */
export function settingOf({ found, goal }: Plan, { scenario, strategy }: Setting): Setting {
  const setting = { scenario, strategy };
  return found === undefined ? setting : vary(setting, goal.field, found.at.number);
}

/** Of a plan that has its answer, but was stopped before its assertions had theirs. */
function unchecked({ checked }: Played, { replications }: PlannedPage): string {
  const played = `${grouped(checked?.replications ?? 0)} of ${counted(replications, 'exhibition')}`;
  return `Stopped, and partial: what is asserted was held to ${played}.`;
}
