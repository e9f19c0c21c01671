import {
  formatRoundsDistribution,
  formatTimeDistribution,
  type WrittenDistribution,
} from '../distribution/format-distribution.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';
import { InputError } from '../document/input-error.js';
import { isSetByGroups } from '../scenario/groups.js';
import {
  DRAWN_FIELDS,
  isRecorded,
  LIMIT_FIELDS,
  type DrawnField,
  type LimitField,
  type Scenario,
} from '../scenario/scenario.js';
import { OPTIONS, parseStrategy, strategyFields } from '../strategy/read-strategy.js';
import { KINDS, type Strategy } from '../strategy/strategy.js';

type Option = Exclude<keyof Strategy, 'kind'>;

/** The fields of a scenario that can be varied; limits on the replies of a recorded one too. */
type ScenarioField = DrawnField | 'arrivals' | 'opens' | LimitField;
const SCENARIO_FIELDS: readonly ScenarioField[] = [
  ...DRAWN_FIELDS,
  ...(['arrivals', 'opens'] as const),
  ...LIMIT_FIELDS,
];

/** What can be varied: a field of a scenario, or an option of a strategy. */
export type Variable = ScenarioField | Option;

export const VARIABLES: readonly Variable[] = [
  ...SCENARIO_FIELDS,
  ...Object.keys(strategyFields).filter((name): name is Option => name !== 'kind'),
];

/** The value of a variable: a number, seconds, a word, or a distribution. */
export type Value = number | string | TimeDistribution | RoundsDistribution;

export interface Setting {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
}

export function isScenarioField(field: Variable): field is ScenarioField {
  return (SCENARIO_FIELDS as readonly Variable[]).includes(field);
}

function isLimit(field: ScenarioField): field is LimitField {
  return (LIMIT_FIELDS as readonly ScenarioField[]).includes(field);
}

/** Whether a field has an effect under a strategy. */
export function concerns(field: Variable, { kind }: Strategy): boolean {
  return isScenarioField(field) || OPTIONS[kind].includes(field);
}

/**
 * A copy of a setting with another value of a field.
 *
 * @throws {InputError} when the strategy refuses the value, or the scenario lists its times
 */
export function vary({ scenario, strategy }: Setting, field: Variable, value: Value): Setting {
  if (!isScenarioField(field)) {
    return { scenario, strategy: parseStrategy({ ...strategy, [field]: value }) };
  }
  if (!isLimit(field)) {
    if (isRecorded(scenario)) throw listed(field);
    if (isSetByGroups(scenario, field)) throw setByGroups(field);
  }
  return { scenario: { ...scenario, [field]: value }, strategy };
}

function setByGroups(field: Variable): InputError {
  return new InputError({
    where: field,
    found: 'groups that all have their own',
    wanted: `a scenario with groups that take its ${field}`,
    advice: `Leave ${field} out of the groups that are to take it.`,
  });
}

function listed(field: Variable): InputError {
  return new InputError({
    where: field,
    found: 'it beside a recorded scenario',
    wanted: 'a scenario whose times are drawn',
    advice: 'A recorded scenario lists its own: vary an option of the strategy.',
  });
}

/** A value in document form. */
export function written(field: Variable, value: Value): WrittenDistribution {
  if (field === 'rounds') return formatRoundsDistribution(value as RoundsDistribution);
  const isTime = field === 'moveTime' || field === 'replyTime' || field === 'arrivals';
  return isTime ? formatTimeDistribution(value as TimeDistribution) : (value as string | number);
}

/** The error for an option that none of the strategies takes. */
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
