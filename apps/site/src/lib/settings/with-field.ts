import { formatScenario, InputError, parseScenario, show, type DrawnScenario } from '@simul/core';
import type { ScenarioField } from './scenario-text.js';

/**
 * The scenario with a field as people write it, and without the name it no longer deserves.
 *
 * @throws {InputError} naming the field
 */
export function withField(
  { name: _, ...scenario }: DrawnScenario,
  field: ScenarioField,
  text: string,
): DrawnScenario {
  const written = { ...formatScenario(scenario), [field]: valueIn(text.trim(), field) };
  return parseScenario(written) as DrawnScenario;
}

/**
 * What a text stands for in a document: a list of values stands as JSON, the rest as it is.
 *
 * @throws {InputError}
 */
export function valueIn(text: string, where: string): unknown {
  if (!text.startsWith('[')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError({
      where,
      found: show(text),
      wanted: 'a list of numbers without a unit, such as [1, 2.5]',
    });
  }
}
