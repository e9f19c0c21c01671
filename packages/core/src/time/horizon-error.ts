import { toSeconds, type Nanoseconds } from './nanoseconds.js';

/** An exhibition would last over 200 years. */
export class HorizonError extends RangeError {
  /** An instant after the horizon. */
  readonly instant: Nanoseconds;

  constructor(instant: Nanoseconds) {
    const years = (toSeconds(instant) / 31_557_600).toFixed(1);
    super(
      `the exhibition: found an instant ${years} years from its beginning, wanted at most 200 years. ` +
        'Shorten the times, play fewer rounds, or name times in the right unit.',
    );
    this.name = 'HorizonError';
    this.instant = instant;
  }
}
