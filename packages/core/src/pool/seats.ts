import type { Signal } from '../kernel/player.js';
import { whenAborted } from './aborted.js';

interface Waiting<Seat> {
  readonly seated: (seat: Seat) => void;
  readonly sentAway: (reason: unknown) => void;
}

/** A few places to play at, for many who want to: first come, first seated. */
export class Seats<Seat> {
  /** The last was left last, and its worker is warm. */
  readonly #free: Seat[];
  readonly #waiting = new Set<Waiting<Seat>>();

  constructor(seats: readonly Seat[]) {
    this.#free = seats.toReversed();
  }

  /**
   * Waits for a seat.
   *
   * @throws the signal's reason, when it is aborted before
   */
  async take(signal: Signal | undefined): Promise<Seat> {
    return this.#free.pop() ?? (await this.#queue(signal));
  }

  /** Leaves a seat to who has waited longest. */
  give(seat: Seat): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free.push(seat);
    else next.seated(seat);
  }

  /** Whoever waits is told why not. */
  sendAway(reason: unknown): void {
    for (const waiting of this.#waiting) waiting.sentAway(reason);
  }

  #queue(signal: Signal | undefined): Promise<Seat> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        callOff();
        this.#waiting.delete(waiting);
      };
      const waiting: Waiting<Seat> = {
        seated(seat) {
          leave();
          resolve(seat);
        },
        sentAway(reason) {
          leave();
          reject(reason);
        },
      };
      const callOff = whenAborted(signal, () => {
        waiting.sentAway(signal?.reason);
      });
      this.#waiting.add(waiting);
    });
  }
}
