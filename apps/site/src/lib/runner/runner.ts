import {
  systemClock,
  type Clock,
  type Patience,
  type SupervisedWorker,
  type WorkerSlot,
} from '@simul/workers';
// Named by the page, or kit would not tell the service worker of it.
import script from '@simul/core/worker.browser?worker&url';
import type { Experiment } from '../experiment/experiment.js';
import { movesAtOnce } from '../experiment/limits.js';
import type { Document, Snapshot } from './outcome.js';
import type { Crew, RunnerService } from './runner-service.js';

/** How long a cancelled experiment may take to answer what is known by then. Seconds. */
const GRACE = 0.05;
/** One exhibition cannot be interrupted; to play a move takes a tenth of this at most. Seconds. */
const MOVE_TIME = 1e-5;

export interface RunnerOptions {
  /** How many workers play. */
  readonly workers: number;
  readonly clock?: Clock;
}

type RunnerWorker = SupervisedWorker<RunnerService>;

/** Runs experiments, one at a time, in a worker that has workers of its own. */
export class Runner {
  readonly #makeWorker: () => Worker;
  readonly #crew: Crew;
  readonly #clock: Clock;
  #slot: WorkerSlot<RunnerWorker> | undefined;

  constructor(makeWorker: () => Worker, { workers, clock = systemClock }: RunnerOptions) {
    this.#makeWorker = makeWorker;
    this.#crew = { workers, script };
    this.#clock = clock;
  }

  /** Starts the workers before they are needed; one that is lost now is replaced when it is needed. */
  async prepare(): Promise<void> {
    const { worker, patience } = await this.#engaged();
    const preparing = worker.call((remote) => remote.prepare(this.#crew), patience);
    await Promise.allSettled([preparing]);
  }

  /**
   * Runs an experiment. When the signal is aborted, what is known by then is its outcome; nothing
   * where that is nothing, or is not answered soon enough: then the last snapshot stands.
   *
   * @throws what makes no sense about the experiment, or a LostError; no more than its message may
   *   have survived the way between workers
   */
  async run(
    experiment: Experiment,
    signal: AbortSignal,
    hear: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined> {
    const { worker, patience } = await this.#engaged();
    if (signal.aborted) return undefined;
    const over = new AbortController();
    const silence = patience.silence + movesAtOnce(experiment) * MOVE_TIME;
    const answer = worker.call<Document | undefined>(
      async (remote, listen) => {
        whenAborted(signal, over.signal, () => void remote.cancel());
        return remote.run(experiment, this.#crew, listen(hear));
      },
      { ...patience, silence },
    );
    try {
      const answered = await Promise.race([answer, this.#late(signal, over.signal)]);
      if (answered !== LATE) return answered;
    } finally {
      over.abort();
    }
    // Its own workers end with it.
    void worker.dismiss(signal.reason);
    void this.prepare();
    return undefined;
  }

  /** The worker; one that was lost is replaced. */
  async #engaged(): Promise<{ worker: RunnerWorker; patience: Patience }> {
    const { PATIENCE, supervised, WorkerSlot } = await import('../worker/supervised.js');
    const start = () => supervised<RunnerService>(this.#makeWorker(), this.#clock);
    this.#slot ??= new WorkerSlot(start);
    return { worker: this.#slot.worker(), patience: PATIENCE };
  }

  /** Settles when the signal was aborted long enough ago. */
  #late(signal: AbortSignal, over: AbortSignal): Promise<typeof LATE> {
    return new Promise((resolve) => {
      whenAborted(signal, over, () => this.#clock.after(GRACE, () => resolve(LATE)));
    });
  }
}

const LATE = Symbol('late');

/** @param over aborted when there is nothing to be called for any more */
function whenAborted(signal: AbortSignal, over: AbortSignal, callback: () => void): void {
  signal.addEventListener('abort', callback, { once: true, signal: over });
}
