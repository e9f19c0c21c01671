import { toSeconds } from '../../time/nanoseconds.js';
import { equals, seconds } from '../numbers.js';
import type { Statement } from '../prediction.js';
import type { KnownQueue } from './known-queue.js';
import { isExact, type Range } from './range.js';

/** The mean wait per round. `totals` are the total waits of the queues, in the same order. */
export function meanWait(
  queues: readonly KnownQueue[],
  totals: readonly Range[],
  moves: number,
): Statement {
  const low = mean(queues, totals, 'low', moves);
  if (totals.every(isExact)) return { standing: 'exact', value: low.value, formula: low.text };
  const high = mean(queues, totals, 'high', moves);
  return {
    standing: 'bound',
    low: low.value,
    high: high.value,
    formula: `at least ${low.text}; at most ${high.text}`,
  };
}

function mean(
  queues: readonly KnownQueue[],
  totals: readonly Range[],
  limit: 'low' | 'high',
  moves: number,
): { value: number; text: string } {
  const copies = queues.map((queue) => BigInt(queue.copies));
  const total = totals.reduce((sum, range, index) => sum + copies[index]! * range[limit].time, 0n);
  const value = toSeconds(total) / moves;
  const alone = totals.length === 1 && copies[0] === 1n;
  const sum = alone ? totals[0]![limit].formula : seconds(total);
  return { value, text: `${sum} over ${moves} rounds ${equals(value)} s` };
}
