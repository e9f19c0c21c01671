import {
  DRAWN_FIELDS,
  formatScenario,
  InputError,
  parseScenario,
  show,
  type Scenario,
} from '@simul/core';
import type { ScenarioField } from './scenario-text.js';

type Document = Partial<Record<ScenarioField, unknown>>;

/**
 * The scenario with a field as people write it, and without the name it no longer deserves. An empty
 * text leaves the field to its default.
 *
 * @throws {InputError} naming the field
 */
export function withField<S extends Scenario>(
  { name: _, ...scenario }: S,
  field: ScenarioField,
  text: string,
): S {
  const document: Document = formatScenario(scenario as unknown as Scenario);
  const value = valueIn(text.trim(), field);
  const isDefault = value === '' && !(DRAWN_FIELDS as readonly string[]).includes(field);
  const changed: Document = { ...document, [field]: isDefault ? undefined : value };
  const { replyBurst, ...said } = changed;
  // A burst is of a rate.
  const keepsBurst = replyBurst !== undefined && said.replyRate !== undefined;
  return parseScenario({ ...said, ...(keepsBurst && { replyBurst }) }) as S;
}

/**
 * What a text stands for in a document: a list of values stands as JSON, the rest as it is.
 *
 * @throws {InputError}
 */
export function valueIn(text: string, where: string): unknown {
  // A whole number of the core is not below 0 where it is written as text.
  if (where === 'priority' && /^-\d{1,9}$/.test(text)) return Number(text);
  if (!text.startsWith('[')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const wanted =
      where === 'groups'
        ? 'a list of groups, such as [{"name": "small", "boards": 20}]'
        : 'a list of numbers without a unit, such as [1, 2.5]';
    throw new InputError({ where, found: show(text), wanted });
  }
}
