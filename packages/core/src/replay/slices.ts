import type { Games } from '../scenario/scenario.js';
import { quantumError } from '../strategy/quantum-error.js';
import type { Service } from '../strategy/service.js';
import { toSeconds } from '../time/nanoseconds.js';

/** Each slice leaves events behind, and this many fill some gigabytes. */
const MOST_SLICES = 5_000_000;

/** @throws {InputError} when the quantum cuts the moves into more slices than can be told */
export function checkSlices(games: Games, { quantum }: Service): void {
  if (quantum === undefined) return;
  const length = toSeconds(quantum);
  let slices = 0;
  for (const rounds of games) {
    for (const [move] of rounds) slices += Math.ceil(move / length);
  }
  if (slices > MOST_SLICES) throw quantumError(quantum, MOST_SLICES);
}
