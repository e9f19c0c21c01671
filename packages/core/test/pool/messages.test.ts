import { Worker } from 'node:worker_threads';
import { ManualClock } from '@simul/workers/testing';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/index.js';
import { createPool } from '../../src/pool/node/index.js';

const SCRIPT = new URL('../../dist/pool/node/worker.node.js', import.meta.url);

test('a task is sent to a worker once, not with every range', async () => {
  const sizes: number[] = [];
  const createWorker = () => {
    const worker = new Worker(SCRIPT);
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (message: unknown, ...rest: []) => {
      sizes.push(
        JSON.stringify(message, (_, v: unknown) => (typeof v === 'bigint' ? 0 : v)).length,
      );
      post(message, ...rest);
    };
    return worker;
  };
  const pool = createPool({ workers: 1, createWorker, clock: new ManualClock() });
  const replyTime = Array.from({ length: 100_000 }, (_, i) => i / 1000);
  const task = {
    scenario: parseScenario({ replyTime }),
    strategy: { kind: 'async' },
    seed: 1n,
  } as const;
  for (let from = 0; from < 5; from++) await pool.play(task, { from, to: from + 1 });
  await pool.close();
  expect(sizes.filter((size) => size > 100_000)).toHaveLength(1);
  expect(sizes).toHaveLength(6);
});

test('a task that cannot be sent is refused without a retry', async () => {
  let started = 0;
  const createWorker = () => {
    started++;
    return new Worker(SCRIPT);
  };
  const pool = createPool({ workers: 1, createWorker, clock: new ManualClock() });
  const task = { scenario: parseScenario({}), strategy: { kind: 'async' }, seed: 1n } as const;
  const unsendable = { ...task, scenario: { ...task.scenario, shown: () => 'as a board' } };
  for (const again of [1, 2]) {
    const asked = pool.play(unsendable, { from: 0, to: 1 });
    await expect(asked).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(started).toBe(again);
  }
  expect((await pool.play(task, { from: 0, to: 1 })).makespan).toHaveLength(1);
  await pool.close();
});
