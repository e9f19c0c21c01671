import type { Thread } from '@simul/workers';
import { ManualClock } from '@simul/workers/testing';
import { expect, test } from 'vitest';
import { loadKernel, playHere, type Task } from '../../src/index.js';
import { WorkerPool } from '../../src/pool/worker-pool.js';
import { deadThread, localThread } from '../support/local-thread.js';

const task: Task = { scenario: { games: [[[5, 55]]] }, strategy: { kind: 'async' }, seed: 1n };
const RANGE = { from: 0, to: 1 };

function poolOf(startThread: () => Thread, workers: number): WorkerPool {
  const settings = { workers, patience: 1.5, idleTime: 5, clock: new ManualClock() };
  return new WorkerPool(startThread, settings);
}

test('a retired slot is not used while other slots have workers', async () => {
  const here = playHere(await loadKernel());
  let started = 0;
  let played = 0;
  const pool = poolOf(() => {
    started++;
    if (started !== 2) return deadThread();
    return localThread(() => {
      played++;
      return here.play(task, RANGE);
    });
  }, 2);
  await Promise.all([pool.play(task, RANGE), pool.play(task, RANGE)]);
  expect([started, played, pool.workers]).toEqual([5, 1, 1]);
  await Promise.all([pool.play(task, RANGE), pool.play(task, RANGE)]);
  expect([started, played]).toEqual([5, 3]);
  await pool.close();
});

test('a pool that is closed just before the calling thread plays does not play', async () => {
  const pool = poolOf(() => {
    throw new Error('no threads left');
  }, 1);
  await pool.play(task, RANGE);
  const playing = pool.play(task, RANGE);
  // More microtasks than it takes to begin playing, if the pool did not yield first.
  for (let step = 0; step < 50; step++) await Promise.resolve();
  await pool.close();
  await expect(playing).rejects.toThrow('the pool is closed');
});
