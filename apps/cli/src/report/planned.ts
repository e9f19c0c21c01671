import {
  formatCondition,
  formatIndicator,
  type Condition,
  type Goal,
  type Plan,
  type Trial,
} from '@simul/core';
import {
  excludedRange,
  confidenceLine,
  effortLine,
  evidenceOf,
  grouped,
  inIndicated,
  plannedNumber,
  plannedRange,
} from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell } from '../text/figures.js';
import { wrap } from '../text/wrap.js';
import { formulaIn } from './statement.js';

/** The answer first, then the evidence for it, then how it was found. */
export function planned(plan: Plan, paper: Paper): string[] {
  const { goal, condition, outOfReach, trials } = plan;
  if (plan.isPartial) return stopped(plan, paper);
  const said = (text: string) => wrap(formulaIn(text, paper), paper.width);
  const told = { ...plan, condition: formatCondition(condition) };
  return [
    ...said(answer(plan)).map(paper.ink.strong),
    ...said(confidenceLine(told)),
    ...(trials.length === 0 ? [] : ['', ...table(evidenceOf(told), condition, goal, paper), '']),
    ...(outOfReach === undefined ? [] : said(excludedRange(outOfReach, goal))),
    ...(trials.length === 0 ? [] : said(effortLine(told))),
  ];
}

/** The trials of an interrupted plan. */
function stopped({ condition, goal, trials }: Plan, paper: Paper): string[] {
  const heading = `Interrupted, partial: no answer yet for ${formatCondition(condition)}`;
  const tried = trials.length === 0 ? [] : ['', ...table(trials, condition, goal, paper)];
  return [...wrap(heading, paper.width), ...tried];
}

function answer({ goal, condition, found, trials }: Plan): string {
  const wanted = formatCondition(condition);
  if (found !== undefined) return `${plannedNumber(found.at.number, goal)} for ${wanted}`;
  const isImpossible = trials.length === 0;
  const all = plannedRange(goal.from, goal.to, goal);
  return `${isImpossible ? 'Impossible' : 'None found'} with ${all}: ${wanted}`;
}

function table(trials: readonly Trial[], condition: Condition, goal: Goal, paper: Paper): string[] {
  const columns = [
    {
      title: formatIndicator(condition),
      cells: trials.map((trial) => foundCell(trial, condition)),
    },
    { title: `${condition.relation} ${condition.written}`, cells: trials.map(verdictCell) },
    {
      title: 'replications',
      cells: trials.map(({ replications }) => ({ text: grouped(replications) })),
    },
  ];
  return figures(
    trials.map(({ number }) => plannedNumber(number, goal)),
    columns,
    paper,
  );
}

function foundCell({ found }: Trial, condition: Condition): Cell {
  const { text, interval } = inIndicated(condition, found);
  return { text, aside: interval };
}

function verdictCell({ holds, decided }: Trial): Cell {
  return { text: holds ? 'holds' : 'does not hold', aside: decided ? undefined : 'undecided' };
}
