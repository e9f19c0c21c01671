import { expose, type Endpoint } from 'comlink';
import type { Clock } from './clock/clock.js';
import { systemClock } from './clock/system-clock.js';
import { signOfLife } from './sign-of-life.js';

/** Seconds between heartbeats during a call. */
const BEAT = 0.25;

/** Announces that the worker may be silent for that many additional seconds, until its next message. */
export type Announce = (seconds: number) => void;

/**
 * Serves the calls of a supervisor and sends heartbeats: one now, and one every 250 ms during a call
 * while this thread is free. A long computation blocks the heartbeats; it can call a callback of the
 * supervisor instead, or announce its silence beforehand.
 */
export function serve(service: object, endpoint: Endpoint, clock: Clock = systemClock): Announce {
  const announce: Announce = (seconds) => endpoint.postMessage(signOfLife(seconds));
  const beat = () => announce(0);
  expose(beating(service, new Heart(beat, clock)), endpoint);
  beat();
  return announce;
}

/** Sends heartbeats while at least one call is in progress. */
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

type Method = (...args: unknown[]) => unknown;

function beating(service: object, heart: Heart): object {
  return new Proxy(service, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => heart.during(() => (member as Method).apply(target, args));
    },
  });
}
