import {
  counted,
  grouped,
  type Evidence,
  type Goal,
  type OutOfReach,
  type Ranged,
  type Trial,
} from '@simul/core';

/** The goal of a plan and its answer. */
export interface Planned {
  readonly goal: Ranged;
  /** As it is written: `makespan.p95 <= 2h`. */
  readonly condition: string;
  readonly found: Evidence | undefined;
  readonly outOfReach: OutOfReach | undefined;
  readonly unseen: number;
  readonly replications: number;
  readonly trials: readonly Trial[];
}

const NOUNS = { masters: 'master', openGames: 'open game', boards: 'board' } as const;

/** `3 masters` */
export function plannedNumber(count: number, { field }: Pick<Goal, 'field'>): string {
  return counted(count, NOUNS[field]);
}

/** `1 to 24 masters` */
export function plannedRange(from: number, to: number, goal: Pick<Goal, 'field'>): string {
  if (from === to) return plannedNumber(from, goal);
  return `${grouped(from)} to ${plannedNumber(to, goal)}`;
}

/** The confidence in an answer. */
export function confidenceLine({ found, trials, unseen, goal }: Planned): string {
  if (found === undefined) {
    if (trials.length === 0) return 'A theoretical bound shows this without a simulation.';
    const isSure = unseen === 0 && trials.every(({ decided }) => decided);
    return isSure ? SURE : 'Too close to call at 95 %. More replications decide more.';
  }
  if (found.at.replications === 1) return 'Nothing is random here: the answer is certain.';
  return found.decided ? SURE : doubt(found, goal);
}

const SURE = 'With 95 % confidence: each verdict is wrong with a probability of at most 2.5 %.';

/** The best estimate, and the numbers that are certain. */
function doubt({ at, beside, surely, surelyNot }: Evidence, goal: Goal): string {
  const sure = at.decided ? at : surely;
  const sureNot = beside?.decided === false ? surelyNot : beside;
  const certain = [
    sure !== undefined && `enough: ${grouped(sure.number)}`,
    sureNot !== undefined && `not: ${grouped(sureNot.number)}`,
  ].filter((each) => each !== false);
  const sentence = certain.length === 0 ? '' : ` Certainly ${certain.join('; certainly ')}.`;
  return `Too close to call at 95 %. Best estimate: ${plannedNumber(at.number, goal)}.${sentence} More replications decide more.`;
}

/** Trials shown where none holds. */
const NEAREST = 3;

/** The trials that decide an answer; if none holds, the nearest to the limit. */
export function evidenceOf({ found, trials, condition }: Planned): readonly Trial[] {
  if (found === undefined) {
    const sign = condition.includes('<') ? 1 : -1;
    return [...trials].sort((a, b) => sign * (a.found.value - b.found.value)).slice(0, NEAREST);
  }
  const { at, beside, surely, surelyNot } = found;
  return [at, beside, surely, surelyNot]
    .filter((trial) => trial !== undefined)
    .sort((a, b) => a.number - b.number);
}

/** The numbers that theory excludes, and the bound. */
export function excludedRange({ from, to, bound }: OutOfReach, goal: Pick<Goal, 'field'>): string {
  return `Out of reach with ${plannedRange(from, to, goal)}: ${bound}`;
}

/** The number of trials and exhibitions of a plan. */
export function effortLine({ goal, trials, unseen, replications, found }: Planned): string {
  const all = `${counted(trials.length, 'number')} tried, ${counted(replications, 'exhibition')} played in all.`;
  if (unseen === 0) return all;
  const better = found === undefined ? 'others' : goal.wanted === 'least' ? 'smaller' : 'greater';
  return `${all} ${grouped(unseen)} ${better} were not tried: the answer assumes that none of them meets the condition.`;
}
