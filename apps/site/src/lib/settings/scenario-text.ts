import { formatScenario, type DrawnScenario } from '@simul/core';

/** What is said of a scenario whose times are drawn. */
export type ScenarioField = 'boards' | 'rounds' | 'moveTime' | 'replyTime';

/** A field as people write it; values that are listed, as JSON. */
export function scenarioText(scenario: DrawnScenario, field: ScenarioField): string {
  const written = formatScenario(scenario) as unknown as Record<
    ScenarioField,
    string | number | object
  >;
  const value = written[field];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
