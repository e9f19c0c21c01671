import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Counted } from './counted.js';
import type { Kernel } from './kernel.js';
import type { Replications } from './replications.js';

/** What is played: the exhibitions of one scenario, served alike, drawn from one seed. */
export interface Task extends Counted {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  /** 0 to 2⁶⁴ − 1. */
  readonly seed: bigint;
}

/** The replications from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is needed of an AbortSignal, which every host has. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A place where replications are played: this thread, or a pool of workers. */
export interface Player {
  /** How many ranges are played at once; more may be asked for, and wait. */
  readonly workers: number;
  /**
   * Plays a range of a task: the same numbers wherever that is. The same task object, given again,
   * is prepared only once.
   *
   * @throws {InputError | HorizonError | CapacityError} what the kernel throws
   * @throws the signal's reason, when it is aborted before the range is played
   */
  play(task: Task, range: Range, signal?: Signal): Promise<Replications>;
}

/** Plays in this thread: nothing else happens meanwhile. */
export function playHere(kernel: Kernel): Player {
  return {
    workers: 1,
    play({ scenario, strategy, ...shard }, range, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted === true) throw signal.reason;
        resolve(kernel.replicate(scenario, strategy, { ...shard, ...range }));
      });
    },
  };
}
