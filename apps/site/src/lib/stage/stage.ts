import { systemClock, type Clock, type SupervisedWorker } from '@simul/workers';
import type { Remote } from 'comlink';
import type { Tell } from './tell.js';
import type { StageService } from './worker.js';

const MOST_TRIES = 3;
/** A question that is not wanted any more may still be answered, and keep its worker. Seconds. */
const GRACE = 0.15;

/** What a worker is asked; it may tell how far it is. */
export type Question<T> = (remote: Remote<StageService>, tell: Tell) => Promise<T>;

interface AskOptions {
  readonly hear?: Tell;
  /** How long it may take to send the question and to compute without a word. Seconds. */
  readonly silence?: number;
}

type StageWorker = SupervisedWorker<StageService>;

/** Workers that play what is too much for the page's own thread; a lost one is replaced. */
export class Stage {
  readonly #makeWorker: () => Worker;
  readonly #clock: Clock;
  readonly #idle: StageWorker[] = [];

  constructor(makeWorker: () => Worker, clock: Clock = systemClock) {
    this.#makeWorker = makeWorker;
    this.#clock = clock;
  }

  /**
   * Asks a worker; a lost worker's question is asked again, three times at most.
   *
   * @throws what the worker throws, the signal's reason, or a LostError
   */
  async ask<T>(
    question: Question<T>,
    signal: AbortSignal,
    { hear = ignore, silence = 0 }: AskOptions = {},
  ): Promise<T> {
    signal.throwIfAborted();
    const { PATIENCE, retry, supervised } = await import('../worker/supervised.js');
    const patience = { ...PATIENCE, silence: PATIENCE.silence + silence };
    return retry(MOST_TRIES, (losses) => {
      signal.throwIfAborted();
      // What befell one idle worker may have befallen all: a new one is sure to be there.
      const free = losses === 0 ? this.#free() : undefined;
      const worker = free ?? supervised<StageService>(this.#makeWorker(), this.#clock);
      const answer = worker.call((remote, listen) => question(remote, listen(hear)), patience);
      void this.#release(worker, answer, signal);
      return Promise.race([answer, aborted(signal)]);
    });
  }

  /** One that was lost while it was asked nothing is no try. */
  #free(): StageWorker | undefined {
    for (let worker = this.#idle.pop(); worker !== undefined; worker = this.#idle.pop()) {
      if (!worker.hasEnded) return worker;
    }
    return undefined;
  }

  /** A worker that is still busy after the grace cannot hear: it is ended. */
  async #release(
    worker: StageWorker,
    answer: Promise<unknown>,
    signal: AbortSignal,
  ): Promise<void> {
    const settled = answer.then(ignore, ignore);
    const late = aborted(signal).catch(() => this.#grace());
    await Promise.race([settled, late]);
    if (worker.isBusy) await worker.dismiss(signal.reason);
    else this.#idle.push(worker);
  }

  #grace(): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(GRACE, resolve);
    });
  }
}

function ignore(): void {
  // Not everybody wants to know.
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as unknown), { once: true });
  });
}
