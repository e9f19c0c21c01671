import type { Progress } from '@simul/core';
import type { Clock } from '@simul/workers';
import { NOTHING } from '../runner/outcome.js';
import { recentRate, sighted, timeLeft, type Sighting } from './rate.js';

/** How far a run is, and how fast. */
export class RunProgress {
  readonly #clock: Clock;
  #latest = $state.raw<Progress>(NOTHING);
  #sightings = $state.raw<readonly Sighting[]>([]);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get latest(): Progress {
    return this.#latest;
  }

  /** Exhibitions a second; `undefined` until it can be told. */
  get rate(): number | undefined {
    return recentRate(this.#sightings);
  }

  /** Seconds; `undefined` until it can be told. */
  get timeLeft(): number | undefined {
    return timeLeft(this.#sightings);
  }

  /** Another run begins. */
  reset(): void {
    this.#latest = NOTHING;
    this.#sightings = [];
  }

  add(progress: Progress): void {
    const { played, share } = progress;
    this.#latest = progress;
    this.#sightings = sighted(this.#sightings, { at: this.#clock.now(), played, share });
  }
}
