import type { Draw, Scenario } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';

/** The seed and the number of an exhibition. */
export type DrawKey = Omit<Draw, 'scenario'>;

/** Exhibitions of one seed. */
const EXHIBITIONS = 10_000_000;

/** The seed of a scenario, by default 1. */
export function seedOf({ seed = 1n }: Scenario): bigint {
  return seed;
}

export function drawOf(scenario: Scenario, given: Given): DrawKey {
  const replication = wholeNumber(given, 'replication', 0, EXHIBITIONS - 1) ?? 0;
  return { seed: seedOf(scenario), replication };
}
