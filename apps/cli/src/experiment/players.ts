import { setImmediate } from 'node:timers/promises';
import {
  boardsOf,
  loadKernel,
  playHere,
  type Player,
  type Range,
  type Replications,
  type Signal,
  type Task,
} from '@simul/core';
import type { Pool } from '@simul/core/pool';
import type { Terminal } from '../terminal/terminal.js';

/** Milliseconds: about what it takes to start workers. */
const WORTH_SHARING = 100;
/** Boards: one exhibition of more takes so long that this thread would be deaf to Ctrl-C. */
const MOST_HERE = 10_000;

/**
 * Plays in this thread, and on workers once that has taken longer than starting them: what is
 * small answers at once. The numbers are the same wherever they are played.
 */
export class Players implements Player {
  readonly #terminal: Terminal;
  readonly #wanted: number | undefined;
  readonly #began: number;
  #here: Promise<Player> | undefined;
  #opening: Promise<Pool> | undefined;
  #pool: Pool | undefined;

  /** @param wanted the number of workers; by default that of cores */
  constructor(wanted: number | undefined, terminal: Terminal) {
    this.#wanted = wanted;
    this.#terminal = terminal;
    this.#began = terminal.now();
  }

  get workers(): number {
    return this.#pool?.workers ?? 1;
  }

  async play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
    const player = await this.#player(task);
    return player.play(task, range, signal);
  }

  /** Stops the workers, and says so on stderr if there were to be some and none could be started. */
  async close(): Promise<void> {
    const pool = await this.#opening;
    await pool?.close();
    if (pool?.fallback !== undefined) {
      this.#terminal.stderr.write(`running on one core: ${pool.fallback}\n`);
    }
  }

  async #player({ scenario }: Task): Promise<Player> {
    // What was asked for before has been played by then, so that the clock can tell.
    if (this.#pool === undefined) await setImmediate();
    const isEarly = this.#terminal.now() - this.#began < WORTH_SHARING;
    const isSmall = isEarly && boardsOf(scenario) <= MOST_HERE;
    if (this.#wanted === 1 || (isSmall && this.#opening === undefined)) {
      this.#here ??= loadKernel().then(playHere);
      return this.#here;
    }
    this.#opening ??= openPool(this.#wanted);
    this.#pool = await this.#opening;
    return this.#pool;
  }
}

/** Loaded when it is wanted: what is small needs none of it. */
async function openPool(workers: number | undefined): Promise<Pool> {
  const { createPool } = await import('@simul/core/pool');
  return createPool(workers === undefined ? {} : { workers });
}
