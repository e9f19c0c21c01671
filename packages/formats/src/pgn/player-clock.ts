import type { Nanoseconds } from '@simul/core';
import type { Stamp } from './stamp.js';
import type { Period } from './time-control.js';

/** One player's clock; computes the time of each move. */
export class PlayerClock {
  readonly #periods: readonly Period[];
  /** The time it showed after the last move, if known. */
  #left: Nanoseconds | undefined;
  #begun = false;
  #period = 0;
  #movesOfPeriod = 0;
  /** Time of periods that have begun, as long as the clock does not show it. */
  #due = 0n;
  /** Moves that gained more time than the increment. */
  gains = 0;

  /** @param periods empty when no time control is known: then no time is ever added */
  constructor(periods: readonly Period[]) {
    this.#periods = periods;
    this.#left = periods[0]?.time;
  }

  /** The time of the next move; nothing when a clock is missing. */
  move({ clock, elapsed }: Partial<Stamp> = {}): Nanoseconds | undefined {
    const before = this.#left;
    const isFirst = !this.#begun;
    const increment = this.#countMove();
    this.#begun = true;
    this.#left = clock;
    if (elapsed !== undefined) return elapsed;
    if (before === undefined || clock === undefined) return undefined;
    // Where first moves are free, the clock is not running yet and gets no increment either.
    if (isFirst && clock === before) return 0n;
    return this.#settle(before + increment - clock);
  }

  /** The increment of the move. The last period repeats. */
  #countMove(): Nanoseconds {
    const period = this.#periods[this.#period];
    this.#movesOfPeriod += 1;
    if (period?.moves === this.#movesOfPeriod) {
      this.#period = Math.min(this.#period + 1, this.#periods.length - 1);
      this.#movesOfPeriod = 0;
      this.#due += this.#periods[this.#period]!.time;
    }
    return period?.increment ?? 0n;
  }

  /** Some clocks show a new period's time with its first move, others when the old is used up. */
  #settle(time: Nanoseconds): Nanoseconds {
    if (time >= 0n) return time;
    const settled = time + this.#due;
    this.#due = 0n;
    if (settled >= 0n) return settled;
    this.gains += 1;
    return 0n;
  }
}
