import type { Result } from '../result/result.js';
import type { Scenario, Workload } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Counted } from './counted.js';
import type { Replications } from './replications.js';

export type { Counted } from './counted.js';
export type { GroupMeasures } from './measures.js';
export type { Replications } from './replications.js';

/** Which of a scenario's exhibitions. Every time in it depends on nothing else. */
export interface Draw {
  readonly scenario: Scenario;
  /** 0 to 2⁶⁴ − 1. */
  readonly seed: bigint;
  /** From 0. */
  readonly replication: number;
}

/** The replications from `from` to before `to`. */
export interface Shard extends Counted {
  readonly seed: bigint;
  readonly from: number;
  readonly to: number;
}

/**
 * The fast engine. Every call throws an InputError when a workload or a strategy makes no sense, a
 * HorizonError when an exhibition lasts over 200 years, and a CapacityError when there is more to
 * play than memory can hold.
 */
export interface Kernel {
  /** The times of one exhibition; those of a recorded scenario are its own. */
  draw(scenario: Scenario, draw: Omit<Draw, 'scenario'>): Workload;
  /** Plays a workload, or a draw, which stays inside the kernel: so it may be far larger. */
  play(times: Workload | Draw, strategy: Strategy): Result;
  /** Plays many exhibitions; each is the same as when it is played alone. */
  replicate(scenario: Scenario, strategy: Strategy, shard: Shard): Replications;
}
