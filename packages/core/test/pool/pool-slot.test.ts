import type { Thread } from '@simul/workers';
import { ManualClock } from '@simul/workers/testing';
import { expect, test } from 'vitest';
import { PoolSlot } from '../../src/pool/pool-slot.js';
import { localThread } from '../support/local-thread.js';

const steps = { once: 0, perReplication: 1 };
const played = { scenario: { games: [[[5, 55]]] }, strategy: { kind: 'async' }, seed: 1n } as const;
const job = {
  task: { task: played, number: 0, steps },
  range: { from: 3, to: 4 },
  signal: undefined,
  check: () => undefined,
};

/** Threads that never answer; `onEnd` may report their end at once. */
function silent(onEnd: Thread['onEnd'] = () => undefined) {
  const started: Thread[] = [];
  const start = () => {
    const endpoint = new MessageChannel().port1;
    const thread = {
      endpoint,
      onEnd,
      keepAlive: () => undefined,
      terminate: () => Promise.resolve(),
    };
    started.push(thread);
    return thread;
  };
  return { start, started };
}

/** Waits until all promises that depend only on the compiled kernel have settled. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the pool waits only once for a late worker', async () => {
  const { start, started } = silent();
  const clock = new ManualClock();
  const slot = new PoolSlot(start, 2, clock);
  const first = slot.play(job);
  while (started.length === 0) await settled();
  clock.turn(2);
  expect(await first).toBe(undefined);
  expect(await slot.play(job)).toBe(undefined);
  expect(started).toHaveLength(1);
  expect(slot.obstacle).toBe('no worker was ready after 2 s');
  expect(slot.isRetired).toBe(false);
});

test('a worker that has not started after half a minute is replaced', async () => {
  const { start, started } = silent();
  const clock = new ManualClock();
  const slot = new PoolSlot(start, 2, clock);
  const first = slot.play(job);
  while (started.length === 0) await settled();
  clock.turn(2);
  await first;
  clock.turn(28);
  const second = slot.play(job);
  while (started.length === 1) await settled();
  clock.turn(2);
  expect(await second).toBe(undefined);
});

test('a cancelled job is not retried', async () => {
  const { start, started } = silent((report) => {
    report(new Error('gone'));
  });
  const check = () => {
    if (started.length === 1) throw new Error('closed');
  };
  await expect(new PoolSlot(start, 2, new ManualClock()).play({ ...job, check })).rejects.toThrow(
    'closed',
  );
  expect(started).toHaveLength(1);
});

test('after four workers that did not start, no other is started', async () => {
  const { start, started } = silent((report) => {
    report(new Error('gone'));
  });
  const slot = new PoolSlot(start, 2, new ManualClock());
  expect(await slot.play(job)).toBe(undefined);
  expect(await slot.play(job)).toBe(undefined);
  expect(started).toHaveLength(4);
  expect(slot.obstacle).toMatch(/^the worker did not start, tried 4 times \(gone\)/);
  expect(slot.isRetired).toBe(true);
});

test('each retry of a range may be silent twice as long as the one before', async () => {
  const clock = new ManualClock();
  let asked = 0;
  const start = () =>
    localThread(() => {
      asked++;
      return new Promise(() => undefined);
    });
  const playing = new PoolSlot(start, 2, clock).play(job).catch((error: unknown) => error);
  for (let losses = 0; losses < 4; losses++) {
    while (asked === losses) await settled();
    const limit = 2 ** losses * (2 + 1e-6);
    clock.turn(limit - 0.01);
    for (let turns = 0; turns < 20; turns++) await settled();
    expect(asked).toBe(losses + 1);
    clock.turn(0.02);
  }
  expect(await playing).toMatchObject({ name: 'WorkerError', losses: 4 });
});
