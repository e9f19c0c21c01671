/** What share of the time may go into saying what is known. */
const SHARE = 0.03;
/** More often nobody sees. Milliseconds. */
const SHORTEST = 100;

/**
 * When it is time to say again what is known: at once at first, and then the more seldom the longer it
 * takes to say. Milliseconds of any clock.
 */
export class Pace {
  #next = -Infinity;

  isDue(now: number): boolean {
    return now >= this.#next;
  }

  said(from: number, to: number): void {
    this.#next = to + Math.max(SHORTEST, (to - from) / SHARE);
  }
}
