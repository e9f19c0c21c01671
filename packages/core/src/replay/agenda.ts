import { HorizonError } from '../time/horizon-error.js';
import { HORIZON, type Nanoseconds } from '../time/nanoseconds.js';
import { PriorityQueue } from './priority-queue.js';

interface Entry {
  readonly at: Nanoseconds;
  readonly serial: number;
  readonly happen: () => void;
}

/** What is going to happen and when; of one instant, in the order in which it was noted. */
export class Agenda {
  #now: Nanoseconds = 0n;
  #serial = 0;
  /** A number is not exact, but never the greater of the lesser instant. */
  readonly #entries = new PriorityQueue<Entry>(
    ({ at }) => Number(at),
    (a, b) => a.at < b.at || (a.at === b.at && a.serial < b.serial),
  );

  get now(): Nanoseconds {
    return this.#now;
  }

  /** @throws {HorizonError} when that is over 200 years from the beginning */
  after(delay: Nanoseconds, happen: () => void): void {
    const at = this.#now + delay;
    if (at > HORIZON) throw new HorizonError(at);
    this.#entries.push({ at, serial: this.#serial++, happen });
  }

  /** Moves the clock to the next instant at which something happens; false when nothing is left. */
  advance(): boolean {
    const next = this.#entries.peek();
    if (next === undefined) return false;
    this.#now = next.at;
    return true;
  }

  /** Lets all happen that is due now, and all that this brings about now, until nothing is left. */
  settle(): void {
    while (this.#entries.peek()?.at === this.#now) this.#entries.pop()!.happen();
  }
}
