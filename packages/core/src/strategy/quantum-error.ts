import { formatDuration } from '../document/duration.js';
import { grouped } from '../document/grouped.js';
import { InputError } from '../document/input-error.js';
import type { Nanoseconds } from '../time/nanoseconds.js';

/** The complaint about a quantum that cuts moves into more slices than can be played. */
export function quantumError(quantum: Nanoseconds, mostSlices: number): InputError {
  const most = grouped(mostSlices);
  return new InputError({
    where: 'strategy.quantum',
    found: `${formatDuration(quantum)}, which cuts the moves into over ${most} slices`,
    wanted: `at most ${most} slices in all`,
    advice: 'Use a longer quantum, or shorter moves.',
  });
}
