import { NoWorkersError, type Thread } from '@simul/workers';
import { yieldToHost } from '../time/yield-to-host.js';
import { loadKernel } from '../kernel/load-kernel.js';
import { playHere, type Player, type Range, type Signal, type Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { PoolClosedError } from './errors.js';
import { NumberedTasks, type Job } from './jobs.js';
import { PoolSlot } from './pool-slot.js';
import type { Pool } from './pool.js';
import { errorOf } from './refusal.js';
import type { PoolSettings } from './settings.js';
import { SlotQueue } from './slot-queue.js';
import { IdleTimer } from './timers.js';

/** The pool of both hosts; they differ only in how a thread starts. */
export class WorkerPool implements Pool {
  readonly #slots: readonly PoolSlot[];
  readonly #free: SlotQueue<PoolSlot>;
  readonly #idleTimer: IdleTimer;
  readonly #tasks = new NumberedTasks();
  #here: Promise<Player> | undefined;
  #isClosed = false;

  constructor(startThread: () => Thread, { workers, patience, idleTime, clock }: PoolSettings) {
    this.#slots = Array.from({ length: workers }, () => new PoolSlot(startThread, patience, clock));
    this.#free = new SlotQueue(this.#slots);
    this.#idleTimer = new IdleTimer(clock, idleTime, () => {
      void this.#dismiss(new Error('there was nothing to play'));
    });
  }

  get workers(): number {
    return Math.max(1, this.#slots.filter(({ isRetired }) => !isRetired).length);
  }

  get fallback(): string | undefined {
    if (this.#slots.some(({ hasStarted }) => hasStarted)) return undefined;
    return this.#slots.find(({ obstacle }) => obstacle !== undefined)?.obstacle;
  }

  play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
    return this.#idleTimer.during(async () => {
      this.#check(signal);
      const slot = await this.#free.take(signal);
      const check = () => this.#check(signal);
      try {
        return await this.#playOn(slot, { task: this.#tasks.of(task), range, signal, check });
      } finally {
        this.#give(slot);
      }
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#dismiss(new PoolClosedError());
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #check(signal: Signal | undefined): void {
    if (this.#isClosed) throw new PoolClosedError();
    if (signal?.aborted === true) throw signal.reason;
  }

  async #playOn(slot: PoolSlot, job: Job): Promise<Replications> {
    job.check();
    const played = await slot.play(job).catch((error: unknown) => this.#withoutWorkers(error));
    if (played === undefined) return this.#playHere(job);
    if ('of' in played) throw errorOf(played);
    return played;
  }

  /** If the host refuses a worker to one slot, it refuses workers to all slots. */
  #withoutWorkers(error: unknown): undefined {
    if (!(error instanceof NoWorkersError)) throw error;
    for (const slot of this.#slots) slot.retire(error.message);
  }

  /** Playing blocks this thread, so it yields first: a waiting worker may report that it is ready. */
  async #playHere({ task: { task }, range, signal, check }: Job): Promise<Replications> {
    this.#here ??= loadKernel().then(playHere);
    const here = await this.#here;
    await yieldToHost();
    check();
    return here.play(task, range, signal);
  }

  /** A retired slot is not lent again while other slots can start workers. */
  #give(slot: PoolSlot): void {
    const isUseless = slot.isRetired && this.#slots.some(({ isRetired }) => !isRetired);
    if (!isUseless) this.#free.give(slot);
  }

  async #dismiss(reason: Error): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.clear(reason)));
  }
}
