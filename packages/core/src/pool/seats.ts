import type { Signal } from '../kernel/player.js';
import { whenAborted } from './aborted.js';

/** A few places to play at, for many who want to: first come, first seated. */
export class Seats<Seat> {
  /** The last was left last, and its worker is warm. */
  readonly #free: Seat[];
  /** Who waits is told the seat. */
  readonly #waiting = new Set<(seat: Seat) => void>();

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
    else next(seat);
  }

  #queue(signal: Signal | undefined): Promise<Seat> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        callOff();
        this.#waiting.delete(sit);
      };
      const sit = (seat: Seat) => {
        leave();
        resolve(seat);
      };
      const callOff = whenAborted(signal, () => {
        leave();
        reject(signal?.reason);
      });
      this.#waiting.add(sit);
    });
  }
}
