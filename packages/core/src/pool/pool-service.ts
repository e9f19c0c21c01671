import { transfer } from 'comlink';
import { instantiate } from '../kernel/instantiate.js';
import type { Kernel } from '../kernel/kernel.js';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { Cache } from './cache.js';
import { refusalOf, type Refusal } from './refusal.js';

/** The calls that a pool's worker answers. */
export interface PoolService {
  /** Instantiates the kernel; must be called before `play`. */
  load(compiled: WasmModule): Promise<void>;
  /**
   * Plays a range of the task with this number. The task may hold a million values, so it is sent
   * only if it is not among the MOST_TASKS that the worker used last.
   */
  play(number: number, task: Task | undefined, range: Range): Replications | Refusal;
}

/** Tasks that a worker keeps. */
export const MOST_TASKS = 4;

/** The worker's side. It throws errors that are not refusals; they end the worker. */
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

function replicate(
  kernel: Kernel,
  { scenario, strategy, seed, ...counted }: Task,
  range: Range,
): Replications {
  return kernel.replicate(scenario, strategy, { seed, ...range, ...counted });
}

/** Its columns and histograms are moved to the pool's thread, not copied. */
function transferred(replications: Replications): Replications {
  const { groups, ...columns } = replications;
  const arrays = [
    ...Object.values(columns),
    ...groups.flatMap(({ waits, responses }) => [waits, responses]),
  ] as readonly Float64Array<ArrayBuffer>[];
  return transfer(
    replications,
    arrays.map(({ buffer }) => buffer),
  );
}
