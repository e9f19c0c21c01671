/** What share of the time may go into saying what is known. */
const SHARE = 0.03;
/** What may go into it besides, so that much is said in the beginning. Milliseconds. */
const CREDIT = 60;
/** To show it takes the page more than to say it, and the page shares its cores. Milliseconds. */
const SHORTEST = 250;

/**
 * When it is time to say again what is known: at once at first, and then the more seldom the longer it
 * takes to say. Milliseconds of any clock.
 */
export class Pace {
  #began: number | undefined;
  #last = -Infinity;
  #spent = 0;

  isDue(now: number): boolean {
    this.#began ??= now;
    const budget = SHARE * (now - this.#began) + CREDIT;
    return now - this.#last >= SHORTEST && this.#spent <= budget;
  }

  /** It was said from one instant to another. */
  said(from: number, to: number): void {
    this.#last = to;
    this.#spent += to - from;
  }
}
