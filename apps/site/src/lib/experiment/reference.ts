import type { DrawnScenario } from '@simul/core';

/** The preset that the command begins with, and changes by its flags. */
const NAME = 'judit';

/** A scenario by the name under which the command, and so every document, knows it. */
export function named(scenario: DrawnScenario): DrawnScenario {
  return { ...scenario, name: NAME };
}
