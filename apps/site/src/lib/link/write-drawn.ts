import { DRAWN_FIELDS, type DrawnScenario } from '@simul/core';
import { scenarioText } from '../settings/scenario-text.js';
import type { LinkField } from './query.js';

export function writeDrawn(scenario: DrawnScenario): readonly LinkField[] {
  return DRAWN_FIELDS.map((field) => [field, scenarioText(scenario, field)]);
}
