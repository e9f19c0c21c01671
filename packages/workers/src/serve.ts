import { expose, type Endpoint } from 'comlink';
import type { Clock } from './clock/clock.js';
import { systemClock } from './clock/system-clock.js';
import { signOfLife } from './sign-of-life.js';

/** How often a worker says that it is alive while a call is under way. Seconds. */
const BEAT = 0.25;

/** Announces that the worker may be silent for the given seconds more than usual, until its next sign. */
export type Announce = (seconds: number) => void;

/**
 * Lets a supervisor call this worker, and sends it heartbeats: one now, and one every quarter of a
 * second while a call is under way and this thread is free. A method that computes for long is silent
 * meanwhile, unless it calls back what it was given to listen; it may announce that it will be.
 */
export function serve(service: object, endpoint: Endpoint, clock: Clock = systemClock): Announce {
  const announce: Announce = (seconds) => endpoint.postMessage(signOfLife(seconds));
  const beat = () => announce(0);
  expose(beating(service, new Heart(beat, clock)), endpoint);
  beat();
  return announce;
}

/** Beats while at least one call is under way. */
class Heart {
  readonly #beat: () => void;
  readonly #clock: Clock;
  #calls = 0;
  #stop: () => void = () => undefined;

  constructor(beat: () => void, clock: Clock) {
    this.#beat = beat;
    this.#clock = clock;
  }

  async during(call: () => unknown): Promise<unknown> {
    this.#calls++;
    if (this.#calls === 1) this.#next();
    try {
      return await call();
    } finally {
      this.#calls--;
      if (this.#calls === 0) this.#stop();
    }
  }

  #next(): void {
    this.#stop = this.#clock.after(BEAT, () => {
      this.#beat();
      this.#next();
    });
  }
}

type Method = (...given: unknown[]) => unknown;

function beating(service: object, heart: Heart): object {
  return new Proxy(service, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => heart.during(() => (member as Method).apply(target, given));
    },
  });
}
