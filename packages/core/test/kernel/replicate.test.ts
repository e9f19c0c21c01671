import { beforeAll, describe, expect, test } from 'vitest';
import { WAIT_BUCKETS } from '../../assembly/layout.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { waitBucket } from '../../src/kernel/measures.js';
import { replay } from '../../src/replay/replay.js';
import type { DrawnScenario, Games, Workload } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { toNanoseconds, toSeconds } from '../../src/time/nanoseconds.js';
import { areSameReplications, joinReplications } from '../support/join-replications.js';

const scenario: DrawnScenario = {
  boards: 9,
  rounds: { family: 'poisson', mean: 7 },
  moveTime: { family: 'exp', mean: 5 },
  replyTime: { family: 'gamma', mean: 20, cv: 0.5 },
};

const STRATEGIES: readonly Strategy[] = [
  { kind: 'sync', walkTime: 1 },
  { kind: 'async', order: 'poll', walkTime: 1 },
  { kind: 'async', order: 'tour', openGames: 4 },
  { kind: 'threads', masters: 2, quantum: 1.5, walkTime: 0.1 },
  { kind: 'processes', startupTime: 10 },
  { kind: 'hybrid', masters: 3, openGames: 2 },
  { kind: 'hybrid', masters: 20, dispatch: 'shared' },
];

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

/** The wait of every round, in seconds, as the readable engine tells it. */
function waitsOf(workload: Workload, strategy: Strategy): number[] {
  const readySince = new Map<number, number>();
  return replay(workload, strategy).events.flatMap((event) => {
    if (event.type === 'gameOpened' || event.type === 'replyIn') {
      readySince.set(event.board, event.at);
    }
    if (event.type !== 'moveBegun') return [];
    const since = readySince.get(event.board)!;
    return [toSeconds(toNanoseconds(event.at) - toNanoseconds(since))];
  });
}

function bucketOf(wait: number): number {
  return Array.from({ length: WAIT_BUCKETS }, (_, bucket) => waitBucket(bucket)).findIndex(
    ({ from, to }) => from <= wait && wait < to,
  );
}

describe('replications are the exhibitions played one by one, to the digit', () => {
  test.each(STRATEGIES)('%o', (strategy) => {
    const shard = { seed: 3n, from: 5, to: 45 };
    const replications = kernel.replicate(scenario, strategy, shard);
    for (let i = 0; i < 40; i++) {
      const alone = kernel.play({ scenario, seed: 3n, replication: 5 + i }, strategy);
      expect(replications.makespan[i]).toBe(alone.makespan);
      expect(replications.released[i]).toBe(alone.released);
      expect(replications.utilisation[i]).toBe(alone.utilisation);
      expect(replications.meanWait[i]).toBe(alone.waitTime.mean);
      expect(replications.longestWait[i]).toBe(alone.waitTime.max);
      expect(replications.meanResponse[i]).toBe(alone.responseTime.mean);
      expect(replications.throughput[i]).toBe(alone.throughput);
    }
  });

  test('where times are long too', () => {
    const long = { ...scenario, replyTime: { family: 'exp', mean: 2e7 } } as const;
    const strategy = { kind: 'async' } as const;
    const { makespan } = kernel.replicate(long, strategy, { seed: 3n, from: 0, to: 1 });
    const alone = kernel.play({ scenario: long, seed: 3n, replication: 0 }, strategy);
    expect(makespan[0]).toBe(alone.makespan);
  });
});

test('how the replications are cut into shards does not matter', () => {
  const strategy = { kind: 'async' } as const;
  const shard = (from: number, to: number) =>
    kernel.replicate(scenario, strategy, { seed: 1n, from, to });
  const joined = joinReplications([shard(0, 13), shard(13, 100)]);
  expect(areSameReplications(joined, shard(0, 100))).toBe(true);
});

test('an empty shard has no replications', () => {
  const { makespan } = kernel.replicate(scenario, { kind: 'async' }, { seed: 1n, from: 4, to: 4 });
  expect(makespan).toHaveLength(0);
});

test('a recorded scenario is the same in every replication', () => {
  const recorded = { games: [[[5, 55]], [[1, 2]]] as Games };
  const strategy = { kind: 'async' } as const;
  const { makespan, meanWait } = kernel.replicate(recorded, strategy, { seed: 1n, from: 2, to: 5 });
  const alone = kernel.play(recorded, strategy);
  expect(makespan).toEqual(new Float64Array(3).fill(alone.makespan));
  expect(meanWait).toEqual(new Float64Array(3).fill(alone.waitTime.mean));
});

test('where no time passes no master is busy', () => {
  const nothing = { games: [[[0, 0]]] as Games };
  const { utilisation } = kernel.replicate(nothing, { kind: 'sync' }, { seed: 1n, from: 0, to: 1 });
  expect(utilisation).toEqual(Float64Array.of(0));
});

describe('the waits of all rounds are counted', () => {
  test.each(STRATEGIES)('each in the bucket that holds it: %o', (strategy) => {
    const expected = new Float64Array(WAIT_BUCKETS);
    for (let replication = 0; replication < 3; replication++) {
      const workload = kernel.draw(scenario, { seed: 3n, replication });
      for (const wait of waitsOf(workload, strategy)) expected[bucketOf(wait)]! += 1;
    }
    expect(
      kernel.replicate(scenario, strategy, { seed: 3n, from: 0, to: 3 }).groups[0]!.waits,
    ).toEqual(expected);
  });
});
