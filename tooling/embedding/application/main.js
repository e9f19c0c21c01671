import { loadKernel, parseScenario, playHere } from '@simul/core';
import { createPool } from '@simul/core/pool';

const scenario = parseScenario({ moveTime: 'exp(5s)', replyTime: 'exp(55s)' });
/** @type {import('@simul/core').Task} */
const task = { scenario, strategy: { kind: 'async' }, seed: 1n };
const range = { from: 0, to: 100 };

/** Checks that workers play, with the same result as this thread; otherwise returns the reason. */
async function verdict() {
  // On a slow machine, too, the workers must play instead of this thread.
  const pool = createPool({ workers: 2, patience: 3600 });
  const [here, there] = await Promise.all([
    playHere(await loadKernel()).play(task, range),
    pool.play(task, range),
  ]);
  await pool.close();
  const isSame = here.makespan.join() === there.makespan.join();
  return pool.fallback ?? (isSame ? 'played by workers' : 'played otherwise');
}

Object.assign(globalThis, { verdict: verdict().catch(String) });
