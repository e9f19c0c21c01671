import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HallToPlay } from '../../src/lib/stage/showing.js';
import { LostError } from '@simul/workers';
import { actor, asked, broken, missing, rest, staged } from './support.js';
import { ANSWERS, DIES, HANGS, TELLS, THROWS } from './workers/acts.js';

/** Longer than any silence is borne. Seconds. */
const AGES = 3600;

afterEach(() => {
  vi.restoreAllMocks();
});

test('a question is answered, and one worker answers many, one after the other', async () => {
  const here = staged(actor);
  for (let turn = 0; turn < 3; turn++) {
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    await rest();
  }
  expect([here.started.length, here.ended()]).toEqual([1, 0]);
});

test('what is asked at once is answered at once, by a worker each', async () => {
  const here = staged(actor);
  const all = [ANSWERS, 7, 8, 9].map((replication) => asked(here, replication));
  expect(await Promise.all(all)).toEqual([ANSWERS, 7, 8, 9].map((played) => ({ played })));
  expect([here.started.length, here.ended()]).toEqual([4, 0]);
});

test('whoever asks is told how far it is', async () => {
  const told: number[] = [];
  const { signal } = new AbortController();
  await asked(staged(actor), TELLS, signal, (share) => told.push(share));
  expect(told).toEqual([0.25, 0.5, 0.75]);
});

test('what a worker throws is thrown, once, and the worker is kept', async () => {
  const here = staged(actor);
  await expect(asked(here, THROWS)).rejects.toThrow('not like this');
  await rest();
  await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
  expect([here.started.length, here.ended()]).toEqual([1, 0]);
});

describe('a worker that is lost', () => {
  test.each([
    ['throws when it is loaded', broken, /broken from the beginning/],
    ['is not there', missing, /not found/],
  ])('since it %s, is replaced twice, and then it is said why', async (_, makeWorker, why) => {
    const here = staged(makeWorker);
    const error = await asked(here, ANSWERS).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LostError);
    expect((error as LostError).message).toMatch(why);
    await rest();
    expect([here.started.length, here.ended()]).toEqual([3, 3]);
  });

  test('by an error that nobody caught, is replaced, and the question asked again', async () => {
    const here = staged(actor);
    await expect(asked(here, DIES)).rejects.toThrow(/out of memory/);
    await rest();
    expect([here.started.length, here.ended()]).toEqual([3, 3]);
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
  });

  test('since it is silent for too long, is replaced twice, and then it is said why', async () => {
    const here = staged(actor);
    // The worker has been asked by the time that the clock is turned.
    const later = () => setTimeout(() => here.clock.turn(AGES));
    const hanging = here.stage.ask((remote, tell) => {
      later();
      return remote.show({ replication: HANGS } as HallToPlay, tell);
    }, new AbortController().signal);
    await expect(hanging).rejects.toThrow(/silent for/);
    await rest();
    expect([here.started.length, here.ended()]).toEqual([3, 3]);
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
  });

  test('once is nothing that anybody hears of', async () => {
    const here = staged((index) => (index === 0 ? broken() : actor()));
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    await rest();
    expect([here.started.length, here.ended()]).toEqual([2, 1]);
  });

  test('while it was asked nothing, in silence, costs one silence, however many there were', async () => {
    const here = staged(actor);
    await Promise.all([1, 2, 3, 4].map((turn) => asked(here, 10 + turn)));
    await rest();
    for (const worker of here.started) Worker.prototype.terminate.call(worker);
    let questions = 0;
    const answered = here.stage.ask((remote, tell) => {
      if (questions++ === 0) setTimeout(() => here.clock.turn(2));
      return remote.show({ replication: ANSWERS } as HallToPlay, tell);
    }, new AbortController().signal);
    await expect(answered).resolves.toEqual({ played: ANSWERS });
    expect(here.started.length).toBe(5);
  });

  test('while nobody asked, is asked nothing, however many they were', async () => {
    const here = staged(actor);
    await Promise.all([1, 2, 3, 4].map((turn) => asked(here, 10 + turn)));
    await rest();
    const lost = new ErrorEvent('error', { message: 'gone' });
    for (const worker of here.started) worker.dispatchEvent(lost);
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    expect([here.started.length, here.ended()]).toEqual([5, 4]);
  });
});
