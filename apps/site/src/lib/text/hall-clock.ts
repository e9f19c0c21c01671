import { times, wallClock } from '@simul/text';

/** Below this a clock of whole seconds would hardly move. Seconds. */
const SHORT = 120;

/** What the hall's clock shows: `0:35:05`, or, where all is over soon, as finely as that takes. */
export function hallClock(at: number, end: number): string {
  return end >= SHORT || end === 0 ? wallClock(at) : times([at, end])[0]!;
}
