import type { Effort } from '@simul/core';
import type { Simulated, Swept } from '../experiment/experiment.js';

/** The same experiment, of so many exhibitions. */
export function withEffort<E extends Simulated | Swept>(experiment: E, effort: Effort): E {
  const { replications: _, precision: __, ...rest } = experiment;
  return { ...rest, ...effort } as E;
}
