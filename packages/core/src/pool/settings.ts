import { SILENCE, systemClock, type Clock } from '@simul/workers';
import { InputError, show } from '../document/input-error.js';
import type { PoolOptions } from './pool.js';

/** The options of a pool, with defaults. */
export interface PoolSettings {
  readonly workers: number;
  /** Seconds. */
  readonly patience: number;
  /** Seconds. */
  readonly idleTime: number;
  readonly clock: Clock;
}

/** Seconds: a week, which retries may double without exceeding the limit of timers. */
const LONGEST = 604_800;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws {InputError} naming the invalid option
 */
export function settingsOf(options: PoolOptions<unknown>, parallelism: number): PoolSettings {
  const { workers = parallelism, patience = SILENCE, idleTime = 5, clock = systemClock } = options;
  if (!Number.isSafeInteger(workers) || workers < 1) {
    throw refused('workers', workers, 'a whole number from 1');
  }
  checkTime('patience', patience);
  checkTime('idleTime', idleTime);
  return { workers, patience, idleTime, clock };
}

function checkTime(where: string, found: number): void {
  if (!(found > 0 && found <= LONGEST)) throw refused(where, found, 'seconds, up to a week');
}

function refused(where: string, found: unknown, wanted: string): InputError {
  return new InputError({ where, found: show(found), wanted });
}
