import { isCertain, printable, type Scenario, type Strategy, type Variable } from '@simul/core';
import { strategyLine, scenarioLine } from '@simul/text';
import type { DrawKey } from '../scenario/draw.js';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';

/**
 * The scenario, as the first line of a page.
 *
 * @param varied fields that are left out, since a sweep varies them
 */
export function title(
  scenario: Scenario,
  paper: Paper,
  varied: readonly Variable[] = [],
): string[] {
  const name = scenario.name === undefined ? [] : [printable(scenario.name)];
  const line = [...name, scenarioLine(scenario, varied)].join(': ');
  return wrap(line, paper.width).map(paper.ink.strong);
}

/** The strategy, below the title. */
export function served(strategy: Strategy, paper: Paper): string[] {
  return wrap(`${strategy.kind}: ${strategyLine(strategy)}`, paper.width);
}

/** The draw of the times; nothing where no time is random. */
export function drawnFrom(scenario: Scenario, { seed, replication }: DrawKey): string[] {
  return isCertain(scenario) ? [] : [`seed ${seed}, replication ${replication}`];
}
