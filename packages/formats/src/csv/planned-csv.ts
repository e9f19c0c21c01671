import type { PlanDocument } from '@simul/core';
import { csvOf } from './lines.js';

/** A plan: a line for every number that was tried. Times in seconds. */
export function plannedCsv({ goal, trials }: PlanDocument): string {
  return csvOf([
    [goal.field, 'found', 'low', 'high', 'holds', 'decided', 'replications'],
    ...trials.map(({ number, found, holds, decided, replications }) => [
      ...[number, found.value, found.low, found.high],
      ...[String(holds), String(decided), replications],
    ]),
  ]);
}
