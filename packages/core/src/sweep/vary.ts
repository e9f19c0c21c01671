import {
  formatRoundsDistribution,
  formatTimeDistribution,
  type WrittenDistribution,
} from '../distribution/format-distribution.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';
import { InputError } from '../document/input-error.js';
import { DRAWN_FIELDS, isRecorded, type DrawnField, type Scenario } from '../scenario/scenario.js';
import { OPTIONS, parseStrategy, strategyFields } from '../strategy/read-strategy.js';
import { KINDS, type Strategy } from '../strategy/strategy.js';

type Option = Exclude<keyof Strategy, 'kind'>;

/** What can be varied: a field of a drawn scenario, or an option of a strategy. */
export type Variable = DrawnField | Option;

export const VARIABLES: readonly Variable[] = [
  ...DRAWN_FIELDS,
  ...Object.keys(strategyFields).filter((name): name is Option => name !== 'kind'),
];

/** What such a field is set to: a number, seconds, a word, or how it is drawn. */
export type Value = number | string | TimeDistribution | RoundsDistribution;

/** What is played, and how it is served. */
export interface Setting {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
}

export function isDrawnField(field: Variable): field is DrawnField {
  return (DRAWN_FIELDS as readonly Variable[]).includes(field);
}

/** Whether a strategy has anything to do with a field. */
export function concerns(field: Variable, { kind }: Strategy): boolean {
  return isDrawnField(field) || OPTIONS[kind].includes(field);
}

/**
 * The same with a field set otherwise.
 *
 * @throws {InputError} when the strategy does not take it so, or every time is listed
 */
export function vary({ scenario, strategy }: Setting, field: Variable, value: Value): Setting {
  if (!isDrawnField(field)) {
    return { scenario, strategy: parseStrategy({ ...strategy, [field]: value }) };
  }
  if (isRecorded(scenario)) throw listed(field);
  return { scenario: { ...scenario, [field]: value }, strategy };
}

function listed(field: Variable): InputError {
  return new InputError({
    where: field,
    found: 'it beside a recorded scenario',
    wanted: 'a scenario whose times are drawn',
    advice: 'A recorded scenario lists its own: vary an option of the strategy.',
  });
}

/** A value as documents carry it. */
export function written(field: Variable, value: Value): WrittenDistribution {
  if (field === 'rounds') return formatRoundsDistribution(value as RoundsDistribution);
  const isTime = field === 'moveTime' || field === 'replyTime';
  return isTime ? formatTimeDistribution(value as TimeDistribution) : (value as string | number);
}

/** The complaint about an option that none of the strategies takes. */
export function notTaken(field: Variable, strategies: readonly Strategy[]): InputError {
  const takers = KINDS.filter((kind) => concerns(field, { kind }));
  const kinds = strategies.map(({ kind }) => kind).join(', ');
  return new InputError({
    where: field,
    found: `an option that ${kinds} ${strategies.length === 1 ? 'does' : 'do'} not take`,
    wanted: `${field} with ${takers.join(', ')}`,
    advice: `Choose another strategy, such as ${takers.at(-1)!}.`,
  });
}
