import { afterEach, describe, expect, test, vi } from 'vitest';
import { LostError } from '../../src/lib/stage/lost-error.js';
import type { Order } from '../../src/lib/stage/showing.js';
import { actor, asked, broken, missing, staged, type Staged } from './support.js';
import { ANSWERS, DIES, HANGS, THROWS } from './workers/acts.js';

afterEach(() => {
  vi.useRealTimers();
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

  test('once is nothing that anybody hears of', async () => {
    const here = staged((index) => (index === 0 ? broken() : actor()));
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    await rest();
    expect([here.started.length, here.ended()]).toEqual([2, 1]);
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

describe('whoever waits no more', () => {
  const reason = new Error('superseded');

  test('is told so, and a worker that hangs is ended; the next question is answered', async () => {
    const here = staged(actor);
    const { waiting, superseded } = await beingAsked(here, HANGS);
    superseded.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    await vi.waitUntil(() => here.ended() === 1);
    expect(here.started.length).toBe(2);
  });

  test('leaves a worker who answers all the same to whoever asks next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const here = staged(actor);
    const { waiting, superseded, answer } = await beingAsked(here, ANSWERS);
    superseded.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await answer;
    await rest();
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    vi.advanceTimersByTime(10_000);
    await rest();
    expect([here.started.length, here.ended()]).toEqual([1, 0]);
  });

  test('while the first worker is being started, has asked nobody', async () => {
    const here = staged(actor);
    const superseded = new AbortController();
    const question = vi.fn(() => Promise.resolve());
    const waiting = here.stage.ask(question, superseded.signal);
    superseded.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(question).not.toHaveBeenCalled();
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    expect([here.started.length, here.ended()]).toEqual([1, 0]);
  });

  test('asks nobody, if it was so before', async () => {
    const here = staged(actor);
    await expect(asked(here, ANSWERS, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(here.started).toEqual([]);
  });

  test('does not have a lost question asked again', async () => {
    const superseded = new AbortController();
    const here = staged(() => {
      const worker = broken();
      worker.addEventListener('error', () => superseded.abort(reason));
      return worker;
    });
    await expect(asked(here, ANSWERS, superseded.signal)).rejects.toBe(reason);
    await rest();
    expect(here.started.length).toBe(1);
  });
});

interface BeingAsked {
  /** What comes of it for whoever asked. */
  readonly waiting: Promise<unknown>;
  readonly superseded: AbortController;
  /** What the worker answers. */
  readonly answer: Promise<unknown>;
}

/** A question that has reached its worker. */
function beingAsked({ stage }: Staged, replication: number): Promise<BeingAsked> {
  const superseded = new AbortController();
  return new Promise((resolve) => {
    const waiting = stage.ask((remote) => {
      const answer = remote.show({ replication } as Order);
      queueMicrotask(() => resolve({ waiting, superseded, answer }));
      return answer;
    }, superseded.signal);
  });
}

/** Until whatever was promised has come, and a worker that has answered is free again. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
