import { toSeconds } from '../../time/nanoseconds.js';
import type { KnownQueue } from './known-queue.js';
import { equals, seconds } from '../numbers.js';
import type { Statement } from '../prediction.js';
import { isExact, type Limit, type Range } from './range.js';

/** The mean wait per round from the total waits of queues, in the same order. */
export function meanWait(
  queues: readonly KnownQueue[],
  totals: readonly Range[],
  moves: number,
): Statement {
  const low = mean(
    queues,
    totals.map((range) => range.low),
    moves,
  );
  if (totals.every(isExact)) return { standing: 'exact', value: low.value, formula: low.text };
  const high = mean(
    queues,
    totals.map((range) => range.high),
    moves,
  );
  return {
    standing: 'bound',
    low: low.value,
    high: high.value,
    formula: `at least ${low.text}; at most ${high.text}`,
  };
}

function mean(
  queues: readonly KnownQueue[],
  limits: readonly Limit[],
  moves: number,
): { value: number; text: string } {
  const copies = queues.map((queue) => BigInt(queue.copies));
  const total = limits.reduce((sum, { time }, index) => sum + copies[index]! * time, 0n);
  const value = toSeconds(total) / moves;
  const [first] = limits;
  const alone = limits.length === 1 && copies[0] === 1n;
  const sum = alone ? first!.formula : seconds(total);
  return { value, text: `${sum} over ${moves} rounds ${equals(value)} s` };
}
