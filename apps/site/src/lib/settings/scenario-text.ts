import {
  DRAWN_FIELDS,
  formatScenario,
  isRecorded,
  type DrawnField,
  type Scenario,
} from '@simul/core';

/** Limits on the replies: of scenarios whose times are drawn, and of recorded ones. */
export const LIMIT_FIELDS = ['replyLimit', 'replyRate', 'replyBurst'] as const;
export type LimitField = (typeof LIMIT_FIELDS)[number];

/** What a drawn scenario may leave unsaid. */
const BESIDES = ['arrivals', 'opens', 'priority', ...LIMIT_FIELDS, 'groups'] as const;

/** What is said of a scenario whose times are drawn. */
export type ScenarioField = DrawnField | (typeof BESIDES)[number];

export const SCENARIO_FIELDS: readonly ScenarioField[] = [...DRAWN_FIELDS, ...BESIDES];

/** A field as people write it; values that are listed, as JSON; empty where nothing is said. */
export function scenarioText(scenario: Scenario, field: ScenarioField): string {
  const written = formatScenario(scenario) as Partial<
    Record<ScenarioField, string | number | object>
  >;
  const value = written[field];
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

/** Whether a scenario can have a field. */
export function hasField(scenario: Scenario, field: ScenarioField): boolean {
  return !isRecorded(scenario) || (LIMIT_FIELDS as readonly ScenarioField[]).includes(field);
}
