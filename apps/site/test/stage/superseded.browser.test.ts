import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HallToPlay } from '../../src/lib/stage/showing.js';
import { actor, asked, broken, rest, staged, type Staged } from './support.js';
import { ANSWERS, HANGS } from './workers/acts.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Longer than an answer that is not wanted any more is waited for. Seconds. */
const GRACE = 0.2;

describe('whoever waits no more', () => {
  const reason = new Error('superseded');

  test('is told so, and a worker that hangs is ended; the next question is answered', async () => {
    const here = staged(actor);
    const { waiting, superseded } = await beingAsked(here, HANGS);
    superseded.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    here.clock.turn(GRACE);
    await rest();
    expect([here.started.length, here.ended()]).toEqual([2, 1]);
  });

  test('leaves a worker who answers all the same to whoever asks next', async () => {
    const here = staged(actor);
    const { waiting, superseded, answer } = await beingAsked(here, ANSWERS);
    superseded.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await answer;
    await rest();
    await expect(asked(here, ANSWERS)).resolves.toEqual({ played: ANSWERS });
    here.clock.turn(GRACE);
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
    const waiting = stage.ask((remote, tell) => {
      const answer = remote.show({ replication } as HallToPlay, tell);
      queueMicrotask(() => resolve({ waiting, superseded, answer }));
      return answer;
    }, superseded.signal);
  });
}
