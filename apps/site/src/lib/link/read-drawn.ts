import { DRAWN_FIELDS, parseScenario, type DrawnScenario } from '@simul/core';
import { valueIn } from '../settings/with-field.js';
import type { Said } from './query.js';

/**
 * The scenario of a link, its times drawn.
 *
 * @throws {InputError} naming the field
 */
export function readDrawn(said: Said): DrawnScenario {
  const values = DRAWN_FIELDS.map((name) => [name, valueIn(said(name), name)]);
  return parseScenario(Object.fromEntries(values)) as DrawnScenario;
}
