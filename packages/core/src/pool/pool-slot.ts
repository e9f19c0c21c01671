import { LostError, retry, WorkerSlot, type Clock, type Thread } from '@simul/workers';
import { yieldToHost } from '../time/yield-to-host.js';
import { compiledKernel } from '../kernel/compiled-kernel.js';
import type { WasmModule } from '../kernel/platform.js';
import type { Replications } from '../kernel/replications.js';
import { allowance } from './allowance.js';
import { neverStarted, NotStartedError, WorkerError } from './errors.js';
import type { Job } from './jobs.js';
import { PoolWorker } from './pool-worker.js';
import type { Refusal } from './refusal.js';
import { inTime, whenAborted } from './timers.js';

/** Workers that a range may lose before the pool gives it up. */
const TRIES = 4;
/** The limit for starting a worker, as a multiple of its patience. */
const START = 15;

/** Plays one range at a time on one worker, and replaces lost workers. */
export class PoolSlot {
  readonly #slot: WorkerSlot<PoolWorker>;
  readonly #clock: Clock;
  readonly #patience: number;
  /** A worker that was not ready in time; the next range does not wait for it. */
  #late: PoolWorker | undefined;
  #hasStarted = false;
  #obstacle: string | undefined;
  #isRetired = false;

  /** @param patience seconds of silence allowed in addition to the allowance for the work */
  constructor(startThread: () => Thread, patience: number, clock: Clock) {
    this.#slot = new WorkerSlot(() => new PoolWorker(startThread(), clock));
    this.#clock = clock;
    this.#patience = patience;
  }

  /** Whether a worker of this slot has ever been ready to play. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  /** Why there was no worker when one was needed. */
  get obstacle(): string | undefined {
    return this.#obstacle;
  }

  /** Whether the slot has given up starting workers. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Stops starting workers. */
  retire(obstacle: string): void {
    this.#obstacle = obstacle;
    this.#isRetired = true;
  }

  /**
   * Plays a range, and retries it on another worker when one is lost. Each retry may be silent twice
   * as long as the one before, so that slow machines succeed too. If no worker is ready in time, or
   * none can be started, the result is `undefined`: the pool then plays the range in its own thread.
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

  /** Terminates the worker; the next range starts another. */
  async clear(reason: Error): Promise<void> {
    await this.#slot.dismiss(reason);
  }

  /** An abort terminates the worker, since a kernel that is playing cannot receive messages. */
  async #playOn(
    worker: PoolWorker,
    compiled: WasmModule,
    { task, range, signal }: Job,
    leniency: number,
  ): Promise<Replications | Refusal | undefined> {
    const removeListener = whenAborted(signal, () => void worker.dismiss(signal?.reason));
    try {
      if (!(await this.#isReady(worker, compiled))) return undefined;
      const patience = this.#patience + allowance(task.steps, range);
      return await worker.play(task, range, patience * leniency);
    } finally {
      removeListener();
    }
  }

  /** Waits once for a worker to start; a late worker may go on starting. */
  async #isReady(worker: PoolWorker, compiled: WasmModule): Promise<boolean> {
    if (this.#late === worker) await yieldToHost();
    else if (!worker.isLoaded) await this.#wait(worker, compiled);
    this.#hasStarted ||= worker.isLoaded;
    return worker.isLoaded;
  }

  async #wait(worker: PoolWorker, compiled: WasmModule): Promise<void> {
    const loading = worker.load(compiled, START * this.#patience).catch(notStarted);
    if (await inTime(this.#clock, this.#patience, loading)) return;
    this.#late = worker;
    this.#obstacle = `no worker was ready after ${Number(this.#patience.toFixed(2))} s`;
  }
}

function notStarted(error: unknown): never {
  throw error instanceof LostError ? new NotStartedError(error.cause) : error;
}
