import {
  formatCondition,
  formatIndicator,
  type Condition,
  type Evidence,
  type Goal,
  type Plan,
  type Trial,
} from '@simul/core';
import { counted, grouped } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell } from '../text/figures.js';
import { wrap } from '../text/wrap.js';
import { inIndicated } from './indicated.js';
import { formulaIn } from './statement.js';

/** The answer first, then the evidence for it, then how it was found. */
export function planned(plan: Plan, paper: Paper): string[] {
  if (plan.isPartial) return stopped(plan, paper);
  const said = (text: string) => wrap(formulaIn(text, paper), paper.width);
  return [
    ...said(answer(plan)).map(paper.ink.strong),
    ...said(confidence(plan)),
    ...(plan.trials.length === 0
      ? []
      : ['', ...table(shown(plan), plan.condition, plan.goal, paper), '']),
    ...(plan.outOfReach === undefined ? [] : said(beyond(plan, plan.outOfReach))),
    ...(plan.trials.length === 0 ? [] : said(effort(plan))),
  ];
}

/** What was tried of a plan that was stopped. */
function stopped({ condition, goal, trials }: Plan, paper: Paper): string[] {
  const heading = `Stopped, and partial: no answer yet for ${formatCondition(condition)}`;
  const tried = trials.length === 0 ? [] : ['', ...table(trials, condition, goal, paper)];
  return [...wrap(heading, paper.width), ...tried];
}

const NOUNS = { masters: 'master', openGames: 'open game', boards: 'board' } as const;

/** `3 masters` */
function so(count: number, { field }: Goal): string {
  return counted(count, NOUNS[field]);
}

/** `1 to 24 masters` */
function range(from: number, to: number, goal: Goal): string {
  return from === to ? so(from, goal) : `${grouped(from)} to ${so(to, goal)}`;
}

function answer({ goal, condition, found, trials }: Plan): string {
  const wanted = formatCondition(condition);
  if (found !== undefined) return `${so(found.at.number, goal)} for ${wanted}`;
  const isImpossible = trials.length === 0;
  const all = range(goal.from, goal.to, goal);
  return `${isImpossible ? 'Impossible' : 'None found'} with ${all}: ${wanted}`;
}

function confidence({ found, trials, unseen, goal }: Plan): string {
  if (found === undefined) {
    if (trials.length === 0) return 'A bound of theory says so, without playing.';
    const isSure = unseen === 0 && trials.every(({ decided }) => decided);
    return isSure ? SURE : 'Not decided at 95 % confidence.';
  }
  if (found.at.replications === 1) return 'Nothing is left to chance: that is certain.';
  return found.decided ? SURE : doubt(found, goal);
}

const SURE = 'With 95 % confidence: each verdict is wrong with a probability of at most 2.5 %.';

/** What is open, and what is not. */
function doubt({ at, beside, surely, surelyNot }: Evidence, goal: Goal): string {
  const sure = at.decided ? at : surely;
  const sureNot = beside?.decided === false ? surelyNot : beside;
  const known = [
    ...(sure === undefined ? [] : [`it surely holds with ${so(sure.number, goal)}`]),
    ...(sureNot === undefined ? [] : [`it surely does not with ${so(sureNot.number, goal)}`]),
  ];
  const what = known.length === 0 ? 'neither side is sure' : known.join(', and ');
  return `By the estimate alone, since that is too close to decide at 95 % confidence: ${what}. More replications (-n) decide more.`;
}

/** How many trials are shown where none holds. */
const NEAREST = 3;

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
    trials.map(({ number }) => so(number, goal)),
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

/** The evidence; where none holds, those that come nearest to it. */
function shown({ found, trials, condition }: Plan): readonly Trial[] {
  if (found === undefined) {
    const sign = condition.relation.startsWith('<') ? 1 : -1;
    return [...trials].sort((a, b) => sign * (a.found.value - b.found.value)).slice(0, NEAREST);
  }
  const { at, beside, surely, surelyNot } = found;
  return [at, beside, surely, surelyNot]
    .filter((trial) => trial !== undefined)
    .sort((a, b) => a.number - b.number);
}

function beyond({ goal }: Plan, { from, to, bound }: NonNullable<Plan['outOfReach']>): string {
  return `Out of reach with ${range(from, to, goal)}: ${bound}`;
}

function effort({ goal, trials, unseen, replications, found }: Plan): string {
  const all = `${counted(trials.length, 'number')} tried, ${counted(replications, 'exhibition')} played in all.`;
  if (unseen === 0) return all;
  const better = found === undefined ? 'others' : goal.wanted === 'least' ? 'smaller' : 'greater';
  return `${all} ${grouped(unseen)} ${better} were not looked at: it is taken that it holds with none of them.`;
}
