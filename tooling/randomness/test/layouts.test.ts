import { loadKernel } from '@simul/core';
import { beforeAll, expect, test } from 'vitest';
import { loadStreams, type Layout, type Streams } from '../layouts.ts';

/** Times of one replication of the reference scenario. */
const TIMES = 24 * 30 * 2;

let streams: Streams;
beforeAll(async () => {
  streams = await loadStreams();
});

function values(layout: Layout, from: number, count: number): readonly bigint[] {
  const { value } = streams(layout, 5n).next();
  return Array.from(new BigUint64Array(value.buffer).subarray(from, from + count));
}

test('the layouts read the same replications in another order', () => {
  const sorted = (layout: Layout) => values(layout, TIMES, TIMES).toSorted();
  expect(sorted('by board')).toEqual(sorted('by round'));
  expect(values('by board', 0, TIMES)).not.toEqual(values('by round', 0, TIMES));
});

test('`by replication` begins with the first time of each replication, as in `by board`', () => {
  const first = [0, 1, 2, 3].map((replication) => values('by board', replication * TIMES, 1)[0]);
  expect(values('by replication', 0, 4)).toEqual(first);
});

test('the tested values are those from which the kernel draws', async () => {
  const kernel = await loadKernel();
  const time = { family: 'uniform', low: 0, high: 1 } as const;
  const scenario = {
    boards: 24,
    rounds: { family: 'constant', value: 30 },
    moveTime: time,
    replyTime: time,
  } as const;
  const drawn = kernel.draw(scenario, { seed: 5n, replication: 1 }).games.flat(2);
  // The leading 52 bits, plus one half.
  const uniform = (bits: bigint) => (Number(bits >> 12n) / 2 ** 52 + 0.5) % 1;
  const read = values('by board', TIMES, TIMES).map(uniform);
  for (const [i, seconds] of drawn.entries()) expect(seconds).toBeCloseTo(read[i]!, 8);
});
