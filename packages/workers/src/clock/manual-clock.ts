import type { Clock } from './clock.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that advances only when a test turns it. */
export class ManualClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(seconds: number, callback: () => void): () => void {
    const timer = { due: this.#now + seconds, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** Advances the clock; each timer is called at its own instant. */
  turn(seconds: number): void {
    const end = this.#now + seconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#now = next.due;
      this.#call(next);
    }
    this.#now = end;
  }

  /** Advances the clock as if the thread had been blocked: each due timer is called once, late. */
  holdUp(seconds: number): void {
    this.#now += seconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.#now);
    for (const timer of due) this.#call(timer);
  }

  #next(end: number): Timer | undefined {
    const due = [...this.#timers].filter((timer) => timer.due <= end);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.due < first.due ? timer : first),
      undefined,
    );
  }

  #call(timer: Timer): void {
    if (this.#timers.delete(timer)) timer.callback();
  }
}
