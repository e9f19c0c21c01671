import { describe, expect, test } from 'vitest';
import type { Attempt } from './attempt.js';

/** What may befall a worker: see fates.js. */
const FATES = [
  'throws',
  'throws while loading',
  'is missing',
  'runs out of memory',
  'exits',
  'hangs',
  'hangs while loading',
];
const BEFORE_LOADING = /while loading|is missing/;

/**
 * What holds of a pool wherever it is.
 *
 * @param noticed the fates that the host tells of, so that no patience is needed
 */
export function holdLaws(attempt: Attempt, noticed: RegExp): void {
  const patience = (fate: string, needed: number) => (noticed.test(fate) ? 3600 : needed);

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

  describe('a worker that is lost does not matter', () => {
    test.each(FATES)('one that %s: another plays within 2 s', async (fate) => {
      expect(await attempt('meeting', [fate], patience(fate, 0.5))).toEqual({
        outcome: 'as here',
        started: 2,
      });
    });

    test.each(FATES)('four that each %s: a WorkerError, within 2 s each', async (fate) => {
      const { outcome, started } = await attempt(
        'meeting',
        Array<string>(4).fill(fate),
        patience(fate, 0.12),
      );
      expect(started).toBe(4);
      expect(outcome).toMatch(
        BEFORE_LOADING.test(fate)
          ? /^WorkerError: the worker: did not start, tried 4 times \(.+\)\. If its script/
          : /^WorkerError: replications 0 to 20: lost with 4 workers, .* \(.+\)\.$/,
      );
    });
  });

  test('what the kernel refuses is refused in its own words, and costs no worker', async () => {
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

  test('aborting ends the worker that plays and the waiting, and the pool plays on', async () => {
    expect(await attempt('aborted')).toEqual({
      outcomes: ['Error: too long', 'Error: enough', 'Error: enough'],
      later: 'Error: enough',
      next: 'as here',
      started: 2,
    });
  });

  test('closing rejects what is played, what waits and what comes later', async () => {
    const told = 'PoolClosedError: the pool is closed. Create another to play more.';
    expect(await attempt('closed')).toEqual({ outcomes: [told, told], later: told });
  });

  test('idle workers go, and others come when there is more to play', async () => {
    expect(await attempt('rested')).toEqual({ outcome: 'as here', started: 2 });
  });

  test('where the host refuses workers this thread plays, and the pool says so', async () => {
    const { before, outcome, after, later } = await attempt('alone');
    expect(before).toEqual({ workers: 3, fallback: undefined });
    expect(outcome).toBe('as here');
    expect(after).toEqual({ workers: 1, fallback: 'this host refuses workers: no threads left' });
    expect(later).toMatch(/^PoolClosedError/);
  });
}
