import { parseScenario, type DrawnScenario } from '@simul/core';
import { scenarioText, valueIn, type ScenarioField } from '../settings/scenario-field.js';
import type { LinkField, Said } from './query.js';

const FIELDS: readonly ScenarioField[] = ['boards', 'rounds', 'moveTime', 'replyTime'];

/**
 * The scenario of a link, its times drawn.
 *
 * @throws {InputError} naming the field
 */
export function readDrawn(said: Said): DrawnScenario {
  const values = FIELDS.map((name) => [name, valueIn(said(name), name)]);
  return parseScenario(Object.fromEntries(values)) as DrawnScenario;
}

export function writeDrawn(scenario: DrawnScenario): readonly LinkField[] {
  return FIELDS.map((field) => [field, scenarioText(scenario, field)]);
}
