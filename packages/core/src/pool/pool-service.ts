import { transfer } from 'comlink';
import { instantiate } from '../kernel/instantiate.js';
import type { Kernel } from '../kernel/kernel.js';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { Cache } from './cache.js';
import { refusalOf, type Refusal } from './refusal.js';

/** What a pool's worker does. */
export interface PoolService {
  /** Instantiates the kernel; comes before every `play`. */
  load(compiled: WasmModule): Promise<void>;
  /**
   * Plays a range of the task with this number. The task itself, which may hold a million values,
   * is sent only when it is not among the MOST_TASKS that the worker used last.
   */
  play(number: number, task: Task | undefined, range: Range): Replications | Refusal;
}

/** How many tasks a worker keeps. */
export const MOST_TASKS = 4;

/** The worker's side. Errors that are no refusal are thrown, and end the worker. */
export function createService(): PoolService {
  const tasks = new Cache<Task>(MOST_TASKS);
  let kernel: Kernel;
  return {
    async load(compiled) {
      kernel = await instantiate(compiled);
    },
    play(number, given, range) {
      if (given !== undefined) tasks.set(number, given);
      const task = given ?? tasks.get(number)!;
      try {
        return transferred(replicate(kernel, task, range));
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return refusal;
      }
    },
  };
}

function replicate(kernel: Kernel, { scenario, strategy, seed }: Task, range: Range): Replications {
  return kernel.replicate(scenario, strategy, { seed, ...range });
}

/** Its columns are moved to the pool's thread, not copied. */
function transferred(replications: Replications): Replications {
  const columns = Object.values(replications) as Float64Array<ArrayBuffer>[];
  return transfer(
    replications,
    columns.map(({ buffer }) => buffer),
  );
}
