import { isRecorded, printable, type Scenario, type Strategy } from '@simul/core';
import { strategyLine, scenarioLine } from '@simul/text';
import type { DrawKey } from '../scenario/draw.js';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';

/** The scenario, as the first line of a page. */
export function title(scenario: Scenario, paper: Paper): string[] {
  const name = scenario.name === undefined ? [] : [printable(scenario.name)];
  return wrap([...name, scenarioLine(scenario)].join(': '), paper.width).map(paper.ink.strong);
}

/** The strategy, below the title. */
export function served(strategy: Strategy, paper: Paper): string[] {
  return wrap(`${strategy.kind}: ${strategyLine(strategy)}`, paper.width);
}

/** The draw of the times; nothing where no time is random. */
export function drawnFrom(scenario: Scenario, { seed, replication }: DrawKey): string[] {
  return isDrawn(scenario) ? [`seed ${seed}, replication ${replication}`] : [];
}

/** Whether any number of rounds or time is random. */
export function isDrawn(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return false;
  const { rounds, moveTime, replyTime } = scenario;
  return [rounds, moveTime, replyTime].some(({ family }) => family !== 'constant');
}
