import { LostError, retry, WorkerSlot, type Clock, type Thread } from '@simul/workers';
import { turn } from '../time/turn.js';
import { compiledKernel } from '../kernel/compiled-kernel.js';
import type { WasmModule } from '../kernel/platform.js';
import type { Replications } from '../kernel/replications.js';
import { whenAborted } from './aborted.js';
import { allowance } from './allowance.js';
import { inTime } from './in-time.js';
import type { Job } from './job.js';
import { PoolWorker } from './pool-worker.js';
import type { Refusal } from './refusal.js';
import { neverStarted, NotStartedError, WorkerError } from './worker-error.js';

/** How many workers a range may lose before it is given up. */
const TRIES = 4;
/** A worker that has not started after this many times its patience is given up. */
const START = 15;

/** A place for one worker at a time, where one range at a time is played. */
export class Seat {
  readonly #slot: WorkerSlot<PoolWorker>;
  readonly #clock: Clock;
  readonly #patience: number;
  /** The worker that was not ready in time: the next range does not wait for it. */
  #late: PoolWorker | undefined;
  #hasStarted = false;
  #obstacle: string | undefined;
  #isRetired = false;

  /** @param patience how long a worker may be silent beyond what its work may take, in seconds */
  constructor(startThread: () => Thread, patience: number, clock: Clock) {
    this.#slot = new WorkerSlot(() => new PoolWorker(startThread(), clock));
    this.#clock = clock;
    this.#patience = patience;
  }

  /** Whether a worker of this seat has ever been ready to play. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  /** Why there was no worker when one was wanted. */
  get obstacle(): string | undefined {
    return this.#obstacle;
  }

  /** Whether no worker is tried here any more. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Tries no worker any more. */
  retire(obstacle: string): void {
    this.#obstacle = obstacle;
    this.#isRetired = true;
  }

  /**
   * Plays a range on one worker after the other, until one is not lost. Each may be silent for twice
   * as long as the last, so that a slow machine gets there too. Where no worker is ready in time, or
   * none can be started, the answer is `undefined`: the pool then plays the range in its own thread.
   *
   * @throws {WorkerError} when the last worker is lost while it plays
   * @throws {NoWorkersError} when the host refuses to start one
   * @throws what the job's check throws, or what the worker was dismissed for
   */
  async play(job: Job): Promise<Replications | Refusal | undefined> {
    if (this.#isRetired) return undefined;
    const compiled = await compiledKernel();
    try {
      return await retry(TRIES, (losses) => {
        job.check();
        return this.#playOn(this.#slot.worker(), compiled, job, 2 ** losses);
      });
    } catch (error) {
      if (!(error instanceof LostError)) throw error;
      if (!(error instanceof NotStartedError)) throw new WorkerError(job.range, TRIES, error);
      this.retire(neverStarted(TRIES, error));
      return undefined;
    }
  }

  /** Ends its worker; another comes when there is more to play. */
  async clear(reason: Error): Promise<void> {
    await this.#slot.dismiss(reason);
  }

  /** Terminates the worker when the signal is aborted: a kernel that plays hears nothing. */
  async #playOn(
    worker: PoolWorker,
    compiled: WasmModule,
    { known, range, signal }: Job,
    leniency: number,
  ): Promise<Replications | Refusal | undefined> {
    const stopListening = whenAborted(signal, () => void worker.dismiss(signal?.reason));
    try {
      if (!(await this.#isReady(worker, compiled))) return undefined;
      const patience = this.#patience + allowance(known.work, range);
      return await worker.play(known, range, patience * leniency);
    } finally {
      stopListening();
    }
  }

  /** Waits once for a worker that starts; one that is late may go on starting. */
  async #isReady(worker: PoolWorker, compiled: WasmModule): Promise<boolean> {
    if (this.#late === worker) await turn();
    else if (!worker.isLoaded) await this.#wait(worker, compiled);
    this.#hasStarted ||= worker.isLoaded;
    return worker.isLoaded;
  }

  async #wait(worker: PoolWorker, compiled: WasmModule): Promise<void> {
    const loading = worker.load(compiled, START * this.#patience).catch(notStarted);
    if (await inTime(this.#clock, this.#patience, loading)) return;
    this.#late = worker;
    this.#obstacle = `no worker was ready after ${this.#patience.toFixed(1)} s`;
  }
}

function notStarted(error: unknown): never {
  throw error instanceof LostError ? new NotStartedError(error.cause) : error;
}
