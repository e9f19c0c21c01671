import fc from 'fast-check';
import type { LaneBand } from '../../src/lib/timeline/band.js';

/** A part of an exhibition: where it begins and where it ends, as shares of the whole. */
export const parts = fc
  .uniqueArray(fc.nat(1200), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.toSorted((a, b) => a - b).map((permille) => permille / 1000));

export const columns = fc.integer({ min: 1, max: 40 });

export function shareIn(
  { columns: all, states, shares: every }: LaneBand,
  row: number,
  column: number,
  state: number,
): number {
  return every[(row * all + column) * states + state]!;
}
