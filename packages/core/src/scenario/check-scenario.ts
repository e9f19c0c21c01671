import { formatScenario } from './format-scenario.js';
import { parseScenario } from './read-scenario.js';
import type { DrawnScenario } from './scenario.js';

/**
 * Holds a scenario that a program has put together to what a document is held to.
 *
 * @throws {InputError} naming the field
 */
export function checkScenario(scenario: DrawnScenario): void {
  parseScenario(formatScenario(scenario));
}
