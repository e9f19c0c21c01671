import { NoWorkersError, type Thread } from '@simul/workers';
import { turn } from '../time/turn.js';
import { loadKernel } from '../kernel/kernel.js';
import { playHere, type Player, type Range, type Signal, type Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { Idleness } from './idleness.js';
import type { Job } from './job.js';
import { KnownTasks } from './known-tasks.js';
import { PoolClosedError } from './pool-closed-error.js';
import type { Pool } from './pool.js';
import { errorOf } from './refusal.js';
import { Seat } from './seat.js';
import { Seats } from './seats.js';
import type { Settings } from './settings.js';

/** A pool, wherever its threads come from. */
export class WorkerPool implements Pool {
  readonly #all: readonly Seat[];
  readonly #seats: Seats<Seat>;
  readonly #idleness: Idleness;
  readonly #tasks = new KnownTasks();
  #here: Promise<Player> | undefined;
  #isClosed = false;

  constructor(startThread: () => Thread, { workers, patience, idleTime, clock }: Settings) {
    this.#all = Array.from({ length: workers }, () => new Seat(startThread, patience, clock));
    this.#seats = new Seats(this.#all);
    this.#idleness = new Idleness(clock, idleTime, () => {
      void this.#dismiss(new Error('there was nothing to play'));
    });
  }

  get workers(): number {
    return Math.max(1, this.#all.filter(({ isRetired }) => !isRetired).length);
  }

  get fallback(): string | undefined {
    if (this.#all.some(({ hasStarted }) => hasStarted)) return undefined;
    return this.#all.find(({ obstacle }) => obstacle !== undefined)?.obstacle;
  }

  play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
    return this.#idleness.during(async () => {
      this.#check(signal);
      const seat = await this.#seats.take(signal);
      const check = () => this.#check(signal);
      try {
        return await this.#playAt(seat, { known: this.#tasks.of(task), range, signal, check });
      } finally {
        this.#give(seat);
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

  async #playAt(seat: Seat, job: Job): Promise<Replications> {
    job.check();
    const played = await seat.play(job).catch((error: unknown) => this.#withoutWorkers(error));
    if (played === undefined) return this.#playHere(job);
    if ('of' in played) throw errorOf(played);
    return played;
  }

  /** What the host refuses to one seat it refuses to all. */
  #withoutWorkers(error: unknown): undefined {
    if (!(error instanceof NoWorkersError)) throw error;
    for (const seat of this.#all) seat.retire(error.message);
  }

  /** Meanwhile this thread hears nothing, so it listens before: a worker may be ready by now. */
  async #playHere({ known, range, signal, check }: Job): Promise<Replications> {
    this.#here ??= loadKernel().then(playHere);
    const here = await this.#here;
    await turn();
    check();
    return here.play(known.task, range, signal);
  }

  /** A seat without workers is left empty for as long as others have some. */
  #give(seat: Seat): void {
    const isUseless = seat.isRetired && this.#all.some(({ isRetired }) => !isRetired);
    if (!isUseless) this.#seats.give(seat);
  }

  async #dismiss(reason: Error): Promise<void> {
    await Promise.all(this.#all.map((seat) => seat.clear(reason)));
  }
}
