import { expect, test } from 'vitest';
import { Seat } from '../../src/pool/seat.js';
import type { Thread } from '../../src/pool/thread.js';

const work = { once: 0, perReplication: 1 };
const task = { scenario: { games: [[[5, 55]]] }, strategy: { kind: 'async' }, seed: 1n } as const;
const job = {
  known: { task, number: 0, work },
  range: { from: 3, to: 4 },
  signal: undefined,
  check: () => undefined,
};

/** Threads that never say a word. */
function silent(onEnd: Thread['onEnd'] = () => undefined) {
  const started: Thread[] = [];
  const start = () => {
    const endpoint = new MessageChannel().port1;
    const thread = { endpoint, onEnd, hold: () => undefined, terminate: () => Promise.resolve() };
    started.push(thread);
    return thread;
  };
  return { start, started };
}

test('every worker is given twice the patience of the one before', async () => {
  const { start, started } = silent();
  await expect(new Seat(start, 0.05).play(job)).rejects.toThrow(/said nothing for 0\.4 s/);
  expect(started).toHaveLength(4);
});

test('nothing is played again when nobody waits for it any more', async () => {
  const { start, started } = silent((report) => {
    report(new Error('gone'));
  });
  const check = () => {
    throw new Error('closed');
  };
  await expect(new Seat(start, 3600).play({ ...job, check })).rejects.toThrow('closed');
  expect(started).toHaveLength(1);
});

test('a WorkerError names what was lost, how often and why', async () => {
  const { start } = silent((report) => {
    report(new Error('gone'));
  });
  await expect(new Seat(start, 3600).play(job)).rejects.toMatchObject({
    name: 'WorkerError',
    range: { from: 3, to: 4 },
    losses: 4,
    cause: { message: 'gone' },
  });
});
