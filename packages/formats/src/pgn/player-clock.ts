import type { Nanoseconds } from '@simul/core';
import type { Stamp } from './stamp.js';
import type { Period } from './time-control.js';

/** One player's clock, from which it is told how long each move took. */
export class PlayerClock {
  readonly #periods: readonly Period[];
  /** What it showed after the last move; nothing when that is not known. */
  #left: Nanoseconds | undefined;
  #begun = false;
  #period = 0;
  #movesOfPeriod = 0;
  /** Time of periods that have begun, as long as the clock does not show it. */
  #due = 0n;
  /** How many moves gained more time than there was to gain. */
  gains = 0;

  /** @param periods nothing when no time control is known: then nothing is added, ever */
  constructor(periods: readonly Period[]) {
    this.#periods = periods;
    this.#left = periods[0]?.time;
  }

  /** How long the next move took, or nothing when that cannot be told. */
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

  /** What the move adds to the clock. The last period begins again and again. */
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
