import type { DrawnScenario } from '@simul/core';
import { scenarioText, type ScenarioField } from '../settings/scenario-text.js';
import type { LinkField } from './query.js';

/** The fields of a scenario whose times are drawn. */
export const DRAWN_FIELDS: readonly ScenarioField[] = ['boards', 'rounds', 'moveTime', 'replyTime'];

export function writeDrawn(scenario: DrawnScenario): readonly LinkField[] {
  return DRAWN_FIELDS.map((field) => [field, scenarioText(scenario, field)]);
}
