import type { Scenario } from '@simul/core';
import {
  hasField,
  SCENARIO_FIELDS,
  scenarioText,
  type ScenarioField,
} from '../settings/scenario-text.js';
import type { LinkField } from './query.js';

/** What a link says of a scenario; of a recorded one, the limits on the replies alone. */
export function writeScenario(scenario: Scenario): readonly LinkField[] {
  return SCENARIO_FIELDS.filter((field) => hasField(scenario, field)).map((field): LinkField => [
    field,
    said(scenario, field),
  ]);
}

/** Nothing where a field is left to its default. */
function said(scenario: Scenario, field: ScenarioField): string | undefined {
  return scenarioText(scenario, field) || undefined;
}
