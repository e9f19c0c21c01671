import type { Result } from '../result/result.js';
import type { Workload } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Event } from './events.js';
import { follow } from './follow.js';

/** An exhibition that has been played. */
export interface Played {
  readonly result: Result;
  /** What happened, in order of time. */
  readonly events: readonly Event[];
}

/**
 * Plays a workload under a strategy, one event after the other: the readable engine, which
 * explains what the kernel computes fast.
 *
 * @throws {InputError} when the workload or the strategy makes no sense, or the quantum cuts the
 *   moves into over 5,000,000 slices
 * @throws {HorizonError} when the exhibition lasts over 200 years
 */
export function replay(workload: Workload, strategy: Strategy): Played {
  const events: Event[] = [];
  const result = follow(workload, strategy, (event) => events.push(event));
  return { result, events };
}
