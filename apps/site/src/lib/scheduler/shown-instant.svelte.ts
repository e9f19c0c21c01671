import { everyFrame } from '../playback/frames.js';

/** So long a choice is seen being played, and longer where more time passes. Seconds of the viewer. */
const SHORTEST = 0.7;
const LONGEST = 2.4;
const PER_SECOND = 1 / 30;

/** The instant that is shown: it follows the last choice calmly, and goes back at once. */
export class ShownInstant {
  #at = $state(0);

  /** Seconds. */
  get at(): number {
    return this.#at;
  }

  /** Shows an instant at once. Seconds. */
  jump(at: number): void {
    this.#at = at;
  }

  /** Goes there, until the function it returns is called. */
  follow(end: number): () => void {
    const begun = this.#at;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill || end <= begun) {
      this.#at = end;
      return () => undefined;
    }
    const length = Math.min(LONGEST, Math.max(SHORTEST, (end - begun) * PER_SECOND));
    let elapsed = 0;
    const stop = everyFrame((seconds) => {
      elapsed += seconds;
      this.#at = Math.min(end, begun + (elapsed / length) * (end - begun));
      if (elapsed >= length) stop();
    });
    return stop;
  }
}
