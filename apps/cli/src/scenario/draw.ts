import type { Draw, Scenario } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';

/** Which of a scenario's exhibitions. */
export type DrawKey = Omit<Draw, 'scenario'>;

/** Of one seed, by their numbers. */
const EXHIBITIONS = 10_000_000;

/** From what times are drawn: a flag's seed or the scenario's, else 1. */
export function seedOf({ seed = 1n }: Scenario): bigint {
  return seed;
}

export function drawOf(scenario: Scenario, given: Given): DrawKey {
  const replication = wholeNumber(given, 'replication', 0, EXHIBITIONS - 1) ?? 0;
  return { seed: seedOf(scenario), replication };
}
