import { transfer } from 'comlink';
import { instantiate } from '../kernel/instantiate.js';
import type { Kernel } from '../kernel/kernel.js';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { Recent } from './recent.js';
import { refusalOf, type Refusal } from './refusal.js';

/** What a worker does for its pool. */
export interface Service {
  /** Readies the kernel. */
  load(compiled: WasmModule): Promise<void>;
  /**
   * Plays a range of the task of that number. The task itself, which may hold a million values,
   * comes along when the worker does not have it among its MOST_TASKS recent ones.
   */
  play(number: number, task: Task | undefined, range: Range): Replications | Refusal;
}

/** How many tasks a worker keeps. */
export const MOST_TASKS = 4;

/** Where the worker's side is set up; an error that is not a refusal is left to be thrown. */
export function createService(): Service {
  const tasks = new Recent<Task>(MOST_TASKS);
  let kernel: Kernel;
  return {
    async load(compiled) {
      kernel = await instantiate(compiled);
    },
    play(number, given, range) {
      if (given !== undefined) tasks.set(number, given);
      const task = given ?? tasks.get(number)!;
      try {
        return handedOver(replicate(kernel, task, range));
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

/** Moved to the pool's thread, not copied. */
function handedOver(replications: Replications): Replications {
  const columns = Object.values(replications) as Float64Array<ArrayBuffer>[];
  return transfer(
    replications,
    columns.map(({ buffer }) => buffer),
  );
}
