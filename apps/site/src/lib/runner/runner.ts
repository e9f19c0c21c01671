// Named by the page, or kit would not tell the service worker of it.
import script from '@simul/core/worker.browser?worker&url';
import type { Experiment } from '../experiment/experiment.js';
import type { Hand } from '../worker/hand.js';
import { LostError } from '../worker/lost-error.js';
import { Silence } from '../worker/silence.js';
import type { Document, Snapshot } from './outcome.js';
import type { Crew, RunnerHand } from './worker.js';

/** Whoever stops an experiment waits no longer than this for what is known by then. Milliseconds. */
const GRACE = 50;

/** How long the worker may be silent before it is taken for lost. Seconds. */
const PATIENCE = 15;

export interface RunnerOptions {
  /** How many workers play. */
  readonly workers: number;
  /** Seconds. */
  readonly patience?: number;
}

/** Runs experiments, one at a time, in a worker that has workers of its own. */
export class Runner {
  readonly #makeWorker: () => Worker;
  readonly #crew: Crew;
  readonly #patience: number;
  #hand: Hand<RunnerHand> | undefined;

  constructor(makeWorker: () => Worker, { workers, patience = PATIENCE }: RunnerOptions) {
    this.#makeWorker = makeWorker;
    this.#crew = { workers, script };
    this.#patience = patience;
  }

  /** Starts the workers before they are needed; one that is lost then is replaced when it is. */
  async prepare(): Promise<void> {
    const hand = await this.#engaged();
    await Promise.race([hand.remote.prepare(this.#crew), hand.lost]).catch(() => undefined);
  }

  /**
   * Runs an experiment. When the signal is aborted, what is known by then is its outcome; nothing
   * where that is nothing, or is not said soon enough: then the last that was told stands.
   *
   * @throws what makes no sense about the experiment, or a LostError; no more than its message may
   *   have survived the way between workers
   */
  async run(
    experiment: Experiment,
    signal: AbortSignal,
    hear: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined> {
    const hand = await this.#engaged();
    if (signal.aborted) return undefined;
    const silence = new Silence(this.#patience);
    const tell = hand.listener((snapshot: Snapshot) => {
      silence.heard();
      hear(snapshot);
    });
    const over = new AbortController();
    const isLate = late(signal, over.signal, () => void hand.remote.cancel());
    const answer = hand.remote.run(experiment, this.#crew, tell);
    try {
      const said = await Promise.race([answer, isLate, hand.lost, silence.broken]);
      if (said !== LATE) return said;
      this.#dismiss(hand);
      void this.prepare();
      return undefined;
    } catch (error) {
      if (error instanceof LostError) this.#dismiss(hand);
      throw error;
    } finally {
      silence.end();
      over.abort();
    }
  }

  /** One that was lost while nobody asked for anything is replaced. */
  async #engaged(): Promise<Hand<RunnerHand>> {
    // What speaks to workers is loaded with the first of them.
    const { handOf } = await import('../worker/hand.js');
    if (this.#hand === undefined || this.#hand.isLost) this.#hand = handOf(this.#makeWorker());
    return this.#hand;
  }

  /** Its own workers end with it. */
  #dismiss(hand: Hand<RunnerHand>): void {
    hand.dismiss();
    this.#hand = undefined;
  }
}

const LATE = Symbol('late');

/**
 * When somebody has waited long enough after the signal was aborted.
 *
 * @param over when there is nothing to be waited for any more
 */
function late(signal: AbortSignal, over: AbortSignal, cancel: () => void): Promise<typeof LATE> {
  return new Promise((resolve) => {
    const stop = () => {
      cancel();
      setTimeout(resolve, GRACE, LATE);
    };
    signal.addEventListener('abort', stop, { once: true, signal: over });
  });
}
