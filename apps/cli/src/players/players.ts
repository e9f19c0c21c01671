import { setImmediate } from 'node:timers/promises';
import {
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

  /** @param wanted how many workers; as many as there are cores when nobody says */
  constructor(wanted: number | undefined, terminal: Terminal) {
    this.#wanted = wanted;
    this.#terminal = terminal;
    this.#began = terminal.now();
  }

  get workers(): number {
    return this.#pool?.workers ?? 1;
  }

  async play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
    const player = await this.#player();
    return player.play(task, range, signal);
  }

  /** Stops the workers, and says so on stderr if there were to be some and none could be started. */
  async close(): Promise<void> {
    const pool = await this.#opening;
    await pool?.close();
    if (pool?.fallback !== undefined) {
      this.#terminal.stderr.write(`on one core alone: ${pool.fallback}\n`);
    }
  }

  async #player(): Promise<Player> {
    // What was asked for before has been played by then, so that the clock can tell.
    if (this.#pool === undefined) await setImmediate();
    const isSmall = this.#terminal.now() - this.#began < WORTH_SHARING;
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
