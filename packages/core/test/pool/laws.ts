import { describe, expect, test } from 'vitest';
import type { Attempt } from '../support/attempt.js';

/** Failures of a worker during play: see failures.js. */
const PLAYING = ['throws', 'runs out of memory', 'exits', 'hangs'];
/** Failures before play that the host reports. */
const LOADING = ['throws while loading', 'is missing'];

/**
 * The laws of a pool on every host.
 *
 * @param reported the failures that the host reports; after any other, the clock must be turned
 */
export function holdLaws(attempt: Attempt, reported: RegExp): void {
  const silent = (fate: string, call: 'load' | 'play') => (reported.test(fate) ? undefined : call);

  describe('the numbers are those of one thread, to the bit', () => {
    test.each([1, 2, 3, 7])('of %i workers, shards in any order', async (workers) => {
      expect(await attempt('shuffled', workers, 0, workers)).toBe('as here');
    });

    test.each([1, 2, 3])('while workers are killed at random, seed %i', async (seed) => {
      expect(await attempt('shuffled', 3, 3, seed)).toBe('as here');
    });

    test('of more tasks than a worker keeps', async () => {
      expect(new Set(await attempt('manyTasks'))).toEqual(new Set(['as here']));
    });
  });

  describe('a lost worker does not change the result', () => {
    test.each(PLAYING)('one that %s: another plays', async (fate) => {
      expect(await attempt('meeting', [fate], silent(fate, 'play'))).toEqual({
        outcome: 'as here',
        started: 2,
        fallback: undefined,
      });
    });

    test.each(PLAYING)('four that each %s: a WorkerError', async (fate) => {
      const fates = Array<string>(4).fill(fate);
      const { outcome, started } = await attempt('meeting', fates, silent(fate, 'play'));
      expect(started).toBe(4);
      expect(outcome).toMatch(
        /^WorkerError: replications 0 to 20: lost with 4 workers, .* \(.+\)\.$/,
      );
    });
  });

  describe('a worker that does not start does not change the result', () => {
    test.each(LOADING)('one that %s: another plays', async (fate) => {
      expect(await attempt('meeting', [fate], undefined)).toEqual({
        outcome: 'as here',
        started: 2,
        fallback: undefined,
      });
    });

    test.each(LOADING)(
      'four that each %s: this thread plays, and the pool says so',
      async (fate) => {
        const { outcome, started, fallback } = await attempt(
          'meeting',
          Array<string>(4).fill(fate),
          undefined,
        );
        expect([outcome, started]).toEqual(['as here', 4]);
        expect(fallback).toMatch(
          /^the worker did not start, tried 4 times \(.+\)\. Reinstall Simul/,
        );
      },
    );

    test('one that hangs while loading: this thread plays, and the pool says so', async () => {
      expect(await attempt('meeting', ['hangs while loading'], 'load')).toEqual({
        outcome: 'as here',
        started: 1,
        fallback: 'no worker was ready after 1.25 s',
      });
    });
  });

  describe.runIf(process.env['SIMUL_VERIFY'])(
    'in seconds, on a machine with nothing else to do',
    () => {
      test.each([...PLAYING, ...LOADING, 'hangs while loading'])(
        'a worker that %s is replaced within 2 s',
        async (fate) => {
          const { outcome, seconds } = await attempt('meetingInSeconds', [fate]);
          expect(outcome).toBe('as here');
          expect(seconds).toBeLessThan(2);
        },
      );
    },
  );

  test("the kernel's refusals keep their messages and cost no worker", async () => {
    const { errors, started } = await attempt('refused');
    expect(errors).toEqual([
      'InputError',
      'InputError',
      'InputError',
      'InputError',
      'HorizonError',
      'CapacityError',
    ]);
    expect(started).toBe(1);
  });

  test('aborting ends the playing worker and the waiting jobs, and the pool plays on', async () => {
    expect(await attempt('aborted')).toEqual({
      outcomes: ['Error: too long', 'Error: enough', 'Error: enough'],
      later: 'Error: enough',
      next: 'as here',
      started: 2,
    });
  });

  test('closing rejects playing, waiting and later jobs', async () => {
    const closed = 'PoolClosedError: the pool is closed. Create another to play more.';
    expect(await attempt('closed')).toEqual({ outcomes: [closed, closed], later: closed });
  });

  test('idle workers stop, and others start for the next range', async () => {
    expect(await attempt('rested')).toEqual({ outcome: 'as here', started: 2 });
  });

  test('if the host refuses workers, this thread plays, and the pool reports it', async () => {
    const { before, outcome, after, later } = await attempt('alone');
    expect(before).toEqual({ workers: 3, fallback: undefined });
    expect(outcome).toBe('as here');
    expect(after).toEqual({ workers: 1, fallback: 'this host refuses workers: no threads left' });
    expect(later).toMatch(/^PoolClosedError/);
  });
}
