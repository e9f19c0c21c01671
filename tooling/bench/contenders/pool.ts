import { createPool } from '@simul/core/pool';
import { merge } from '../dialogue/merge.ts';
import { serve } from '../dialogue/serve.ts';
import { movesOf, scenarioOf } from '../instance.ts';

/* The pool, with as many workers as the command says: the ranges put together in order. */

/** Of a range, as `simulate` cuts them. */
const MOVES = 2 ** 19;

/** Seconds: as long as any round of the others takes. */
const IDLE_TIME = 600;

const pool = createPool({ workers: Number(process.argv[2]), idleTime: IDLE_TIME });

await serve(async ({ instance, seed, from, to }) => {
  const task = {
    scenario: scenarioOf(instance),
    strategy: { kind: 'async' },
    seed: BigInt(seed),
  } as const;
  const size = Math.max(1, Math.floor(MOVES / movesOf(instance)));
  const starts = Array.from({ length: Math.ceil((to - from) / size) }, (_, i) => from + i * size);
  const ranges = starts.map((start) => ({ from: start, to: Math.min(to, start + size) }));
  return merge(await Promise.all(ranges.map((range) => pool.play(task, range))));
});
await pool.close();
