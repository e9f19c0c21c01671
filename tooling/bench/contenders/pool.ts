import { createPool } from '@simul/core/pool';
import { merge } from '../dialogue/merge.ts';
import { reportOf } from '../dialogue/report-of.ts';
import { serve } from '../dialogue/serve.ts';
import { movesOf, scenarioOf } from '../instance.ts';

/* The pool with the requested number of workers; ranges are merged in order. */

/** Replications per range, as in `simulate`. */
const MOVES = 2 ** 19;

/** Seconds: longer than a round of the other contenders, so that workers stay. */
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
  const played = await Promise.all(ranges.map((range) => pool.play(task, range)));
  return merge(played.map(reportOf));
});
await pool.close();
