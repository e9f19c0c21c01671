import { parseScenario, type DrawnScenario } from '@simul/core';
import { SCENARIO_FIELDS, type ScenarioField } from '../settings/scenario-text.js';
import { valueIn } from '../settings/with-field.js';

/** What a link says of a field, or means where it says nothing; nothing where that is the default. */
export type SaidOrNot = (name: string) => string | undefined;

/**
 * The scenario of a link, its times drawn.
 *
 * @throws {InputError} naming the field
 */
export function readDrawn(said: SaidOrNot): DrawnScenario {
  return parseScenario(documentOf(SCENARIO_FIELDS, said)) as DrawnScenario;
}

/** The fields of a document that a link says. @throws {InputError} naming the field */
export function documentOf(
  fields: readonly ScenarioField[],
  said: SaidOrNot,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = said(field);
      return text === undefined ? [] : [[field, valueIn(text, field)] as const];
    }),
  );
}
