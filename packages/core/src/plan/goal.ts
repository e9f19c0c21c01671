import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import { meanMoves } from '../scenario/moves.js';
import { MOST_BOARDS } from '../scenario/limits.js';
import { boardsOf } from '../scenario/groups.js';

import { serviceOf } from '../strategy/service.js';
import { FEWEST_REPLICATIONS } from './trial.js';
import { concerns, notTaken, vary, type Setting } from '../sweep/vary.js';

/** The fields that can be planned. */
export const PLANNED = ['masters', 'openGames', 'boards'] as const;
export type Planned = (typeof PLANNED)[number];

/** Asks for the least or the greatest number of a range with which a condition holds. */
export interface Goal {
  readonly wanted: 'least' | 'most';
  readonly field: Planned;
  /** Inclusive. Default: 1 to the largest number that has an effect; for boards, that can be tried. */
  readonly from?: number;
  readonly to?: number;
}

/** A goal with its range. */
export type Ranged = Required<Goal>;

/** `masters` or `masters=1..64` */
const WRITTEN = /^ *(\w+) *(?:= *(\d{1,8}) *\.\. *(\d{1,8}) *)?$/;

/**
 * Reads a goal: `masters`, `openGames` or `boards`, optionally with a range.
 *
 * @throws {InputError}
 */
export function parseGoal(wanted: Goal['wanted'], text: string): Goal {
  const where = wanted;
  const [, name = '', from, to] = WRITTEN.exec(text) ?? [];
  const field = PLANNED.find((each) => each === name);
  if (field === undefined) {
    const advice = suggestion(name, PLANNED);
    const one = `${PLANNED.join(', ')}, optionally with a range: masters=1..64`;
    throw new InputError({ where, found: show(text), wanted: one, advice });
  }
  if (from === undefined) return { wanted, field };
  if (Number(from) >= 1 && Number(from) <= Number(to)) {
    return { wanted, field, from: Number(from), to: Number(to) };
  }
  throw new InputError({ where, found: show(text), wanted: 'a range from 1 on: masters=1..64' });
}

/** `masters`, or `masters=1..64` if the goal has a range; `parseGoal` reads it back. */
export function formatGoal({ field, from, to }: Goal): string {
  return from === undefined || to === undefined ? field : `${field}=${from}..${to}`;
}

/**
 * Completes the range of a goal, by default from the setting.
 *
 * @throws {InputError} when the setting does not have the planned field, or refuses an end of the
 *   range
 */
export function ranged(goal: Goal, setting: Setting): Ranged {
  const { field, from = 1 } = goal;
  if (!concerns(field, setting.strategy)) throw notTaken(field, [setting.strategy]);
  const to = goal.to ?? Math.max(from, mostOf(field, setting));
  checkRange(field, from, to);
  if (field === 'boards' && to > MOST_BOARDS) throw tooMany(to);
  for (const end of [from, to]) vary(setting, field, end);
  return { ...goal, from, to };
}

function checkRange(where: Planned, from: number, to: number): void {
  if (Number.isSafeInteger(from) && from >= 1 && Number.isSafeInteger(to) && from <= to) return;
  const wanted = 'whole numbers from 1, ascending';
  throw new InputError({ where, found: `${show(from)} to ${show(to)}`, wanted });
}

function tooMany(found: number): InputError {
  const wanted = `at most ${grouped(MOST_BOARDS)} boards`;
  return new InputError({ where: 'boards', found: show(found), wanted });
}

/** Most moves of a rough estimate at the greatest number of boards; playing them takes seconds. */
const MOST_MOVES = 2 ** 28;

/** More masters or open games than boards have no effect; boards are limited by playing time. */
function mostOf(field: Planned, { scenario, strategy }: Setting): number {
  const boards = boardsOf(scenario);
  if (field === 'boards') {
    const moves = (FEWEST_REPLICATIONS * meanMoves(scenario)) / boards;
    return Math.min(MOST_BOARDS, Math.max(boards, Math.floor(MOST_MOVES / moves)));
  }
  const { masters, dispatch } = serviceOf(strategy);
  return field === 'openGames' && dispatch === 'static' ? Math.ceil(boards / masters) : boards;
}

export function countOf({ from, to }: Ranged): number {
  return to - from + 1;
}

/** Index 0 is the best number: the least one for `least`, the greatest one for `most`. */
export function numberAt({ wanted, from, to }: Ranged, index: number): number {
  return wanted === 'least' ? from + index : to - index;
}

export function settingAt(goal: Ranged, index: number, setting: Setting): Setting {
  return vary(setting, goal.field, numberAt(goal, index));
}
