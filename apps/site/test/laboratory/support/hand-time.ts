import type { Time } from '../../../src/lib/laboratory/time.js';

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/** A clock that stands until the test turns it. */
export class HandTime implements Time {
  #now = 0;
  readonly #timers = new Set<Timer>();

  readonly now = (): number => this.#now;

  readonly after = (seconds: number, then: () => void): (() => void) => {
    const timer = { at: this.#now + seconds, then };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Turns the clock on, and calls what is due by then, the earliest first. */
  turn(seconds: number): void {
    const until = this.#now + seconds;
    for (let timer = this.#next(until); timer !== undefined; timer = this.#next(until)) {
      this.#timers.delete(timer);
      this.#now = timer.at;
      timer.then();
    }
    this.#now = until;
  }

  #next(until: number): Timer | undefined {
    const due = [...this.#timers].filter(({ at }) => at <= until);
    return due.toSorted((a, b) => a.at - b.at)[0];
  }
}
