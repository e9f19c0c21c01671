import { parseScenario, type Task } from '@simul/core';
import { createPool, PoolClosedError, WorkerError, type Pool } from '@simul/core/pool';

const pool: Pool = createPool({ workers: 2 });
const task: Task = { scenario: parseScenario({}), strategy: { kind: 'async' }, seed: 1n };

/** The first makespan, or the reason why there is none. */
export async function typed(): Promise<number | undefined> {
  try {
    return (await pool.play(task, { from: 0, to: 1 })).makespan[0];
  } catch (error) {
    if (error instanceof WorkerError) return error.range.from;
    if (error instanceof PoolClosedError) return undefined;
    throw error;
  }
}
