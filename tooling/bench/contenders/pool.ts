import { createPool } from '@simul/core/pool';
import { merge } from '../dialogue/merge.ts';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/* The pool, with as many workers as the command says: ranges of one size, put together in order. */

const RANGE = 500;

const pool = createPool({ workers: Number(process.argv[2]) });

await serve(async ({ instance, seed, from, to }) => {
  const task = {
    scenario: scenarioOf(instance),
    strategy: { kind: 'async' },
    seed: BigInt(seed),
  } as const;
  const starts = Array.from({ length: Math.ceil((to - from) / RANGE) }, (_, i) => from + i * RANGE);
  const ranges = starts.map((start) => ({ from: start, to: Math.min(to, start + RANGE) }));
  return merge(await Promise.all(ranges.map((range) => pool.play(task, range))));
});
await pool.close();
