import type { Hand } from '../worker/hand.js';
import { LostError } from '../worker/lost-error.js';
import { Silence } from '../worker/silence.js';
import type { Tell } from './tell.js';
import type { StageHand } from './worker.js';

const MOST_TRIES = 3;
/** What nobody waits for any more may still end by itself, and keep its worker. Milliseconds. */
const GRACE = 150;

/** Long enough to draw and to play a few million rounds. Seconds. */
const PATIENCE = 15;

/** What a worker is asked; it may tell how far it is. */
export type Question<T> = (remote: Hand<StageHand>['remote'], tell: Tell) => Promise<T>;

/** Workers who play what is too much for the page's own thread; a lost one is replaced. */
export class Stage {
  readonly #makeWorker: () => Worker;
  readonly #patience: number;
  readonly #idle: Hand<StageHand>[] = [];

  /** @param patience how long a worker may be silent before it is taken for lost. Seconds */
  constructor(makeWorker: () => Worker, patience: number = PATIENCE) {
    this.#makeWorker = makeWorker;
    this.#patience = patience;
  }

  /**
   * Asks a worker; a lost worker's question is asked again, three times at most.
   *
   * @throws what the worker throws, the signal's reason, or a LostError
   */
  async ask<T>(question: Question<T>, signal: AbortSignal, hear: Tell = ignore): Promise<T> {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      try {
        return await this.#askOnce(question, signal, hear);
      } catch (error) {
        if (!(error instanceof LostError) || tries === MOST_TRIES) throw error;
      }
    }
  }

  async #askOnce<T>(question: Question<T>, signal: AbortSignal, hear: Tell): Promise<T> {
    const hand = this.#free() ?? (await this.#engage());
    if (signal.aborted) this.#idle.push(hand);
    signal.throwIfAborted();
    const silence = new Silence(this.#patience);
    const tell = hand.listener((share: number) => {
      silence.heard();
      hear(share);
    });
    const answer = Promise.race([question(hand.remote, tell), hand.lost, silence.broken]);
    const settled = answer.then(
      () => true,
      (error: unknown) => !(error instanceof LostError),
    );
    try {
      return await Promise.race([answer, aborted(signal)]);
    } finally {
      silence.end();
      void this.#release(hand, settled);
    }
  }

  /** One that was lost while nobody asked is no try. */
  #free(): Hand<StageHand> | undefined {
    for (let hand = this.#idle.pop(); hand !== undefined; hand = this.#idle.pop()) {
      if (!hand.isLost) return hand;
      hand.dismiss();
    }
    return undefined;
  }

  /** What speaks to workers is loaded with the first of them. */
  async #engage(): Promise<Hand<StageHand>> {
    const { handOf } = await import('../worker/hand.js');
    return handOf<StageHand>(this.#makeWorker());
  }

  /** A worker that is still busy after the grace cannot hear: it is ended. */
  async #release(hand: Hand<StageHand>, settled: Promise<boolean>): Promise<void> {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, GRACE, false));
    if (await Promise.race([settled, late])) this.#idle.push(hand);
    else hand.dismiss();
  }
}

function ignore(): void {
  // Not everybody wants to know how far it is.
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as unknown), { once: true });
  });
}
