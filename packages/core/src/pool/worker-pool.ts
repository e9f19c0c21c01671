import { loadKernel } from '../kernel/kernel.js';
import { playHere, type Player, type Range, type Signal, type Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import type { Job } from './attempt.js';
import { Idleness } from './idleness.js';
import { KnownTasks } from './known-tasks.js';
import { NoWorkers } from './no-workers.js';
import { PoolClosedError } from './pool-closed-error.js';
import type { Pool } from './pool.js';
import { errorOf } from './refusal.js';
import { Seat } from './seat.js';
import { Seats } from './seats.js';
import type { Settings } from './settings.js';
import type { Thread } from './thread.js';

/** A pool, wherever its threads come from. */
export class WorkerPool implements Pool {
  readonly #all: readonly Seat[];
  readonly #seats: Seats<Seat>;
  readonly #idleness: Idleness;
  readonly #tasks = new KnownTasks();
  #here: Promise<Player> | undefined;
  #fallback: string | undefined;
  #isClosed = false;

  constructor(startThread: () => Thread, { workers, patience, idleTime }: Settings) {
    this.#all = Array.from({ length: workers }, () => new Seat(startThread, patience));
    this.#seats = new Seats(this.#all);
    this.#idleness = new Idleness(idleTime, () => {
      void this.#dismiss(new Error('there was nothing to play'));
    });
  }

  get workers(): number {
    return this.#fallback === undefined ? this.#all.length : 1;
  }

  get fallback(): string | undefined {
    return this.#fallback;
  }

  play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
    return this.#idleness.during(async () => {
      this.#check(signal);
      const seat = await this.#seats.take(signal);
      const check = () => this.#check(signal);
      try {
        return await this.#playAt(seat, { known: this.#tasks.of(task), range, signal, check });
      } finally {
        this.#seats.give(seat);
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
    if (this.#fallback !== undefined) return this.#playHere(job);
    try {
      const played = await seat.play(job);
      if ('of' in played) throw errorOf(played);
      return played;
    } catch (error) {
      if (!(error instanceof NoWorkers)) throw error;
      this.#fallback = error.message;
      return this.#playHere(job);
    }
  }

  async #playHere({ known, range, signal }: Job): Promise<Replications> {
    this.#here ??= loadKernel().then(playHere);
    const here = await this.#here;
    return here.play(known.task, range, signal);
  }

  async #dismiss(reason: Error): Promise<void> {
    await Promise.all(this.#all.map((seat) => seat.clear(reason)));
  }
}
