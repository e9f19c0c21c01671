import type { SimulateDocument } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { LostError } from '@simul/workers';
import { ManualClock } from '@simul/workers/testing';
import type { Snapshot } from '../../src/lib/runner/outcome.js';
import { Runner } from '../../src/lib/runner/runner.js';
import { startWorker } from '../../src/lib/runner/start-worker.js';
import { writeDocument } from '../../src/lib/runner/write-document.js';
import { LINKS } from './links.js';
import { experimentOf, nobody, performedHere } from './support.js';

const LARGE = experimentOf('?boards=6&rounds=4&against=&replications=5000000');
const SMALL = experimentOf('?boards=6&rounds=4&against=&replications=100');

const ignore = () => undefined;

const runner = new Runner(startWorker, { workers: 2 });

/** One of those in the folder `workers`. */
function workerOf(name: string): Worker {
  // In two steps, or the bundler would want to know every name.
  const script = new URL(`./workers/${name}.ts`, import.meta.url);
  return new Worker(script, { type: 'module' });
}

/** A runner whose clock is turned by hand. */
function runnerWith(...workers: (() => Worker)[]) {
  const clock = new ManualClock();
  return { clock, here: new Runner(() => workers.shift()!(), { workers: 1, clock }) };
}

/** Longer than any silence is borne. Seconds. */
const AGES = 3600;

test.for(LINKS)('%s comes to the same bytes as in this thread', async ([, link]) => {
  const experiment = experimentOf(link);
  const document = await runner.run(experiment, nobody(), ignore);
  expect(writeDocument(document!)).toBe(writeDocument((await performedHere(experiment))!));
});

test('while it runs, it is told how far it is and what is known, and that this is not all', async () => {
  const told: Snapshot[] = [];
  const abort = new AbortController();
  const document = await runner.run(LARGE, abort.signal, (snapshot) => {
    told.push(snapshot);
    if (snapshot.document !== undefined) abort.abort();
  });
  expect(told.every(({ progress }) => progress.done <= progress.played)).toBe(true);
  const last = document ?? told.at(-1)!.document!;
  expect(last.isPartial).toBe(true);
  const { replications } = last as SimulateDocument;
  const alone = await performedHere({ ...LARGE, replications });
  expect({ ...alone, isPartial: true }).toEqual(last);
});

test('a sweep that is stopped keeps the points that are complete', async () => {
  const experiment = experimentOf('?ask=sweep&vary=boards=1..40&rounds=20&replications=20000');
  const abort = new AbortController();
  let last: Snapshot['document'];
  const document = await runner.run(experiment, abort.signal, (snapshot) => {
    last = snapshot.document ?? last;
    if (last !== undefined) abort.abort();
  });
  const partial = document ?? last!;
  expect(partial.isPartial).toBe(true);
  expect('points' in partial && partial.points.length).toBeGreaterThan(0);
});

test('after it was stopped, or refused something, it runs the next one', async () => {
  const abort = new AbortController();
  const stopped = runner.run(LARGE, abort.signal, ignore);
  abort.abort();
  await stopped;
  const endless = {
    ...SMALL,
    scenario: { ...SMALL.scenario, replyTime: { family: 'constant', value: 9e9 } },
  } as const;
  await expect(runner.run(endless, nobody(), ignore)).rejects.toThrow(/200 years/);
  const document = await runner.run(SMALL, nobody(), ignore);
  expect(document).toMatchObject({ isPartial: false, replications: 100 });
});

describe('a worker that is lost', () => {
  test.each([
    ['throws when it is loaded', 'broken', /broken from the beginning/],
    ['dies on the way', 'dies', /out of memory/],
    ['is silent for too long', 'deaf', /silent for/],
  ])('since it %s is one clear error', async (_, name, why) => {
    const { here, clock } = runnerWith(() => workerOf(name));
    const error = await here.run(SMALL, nobody(), () => clock.turn(AGES)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(LostError);
    expect((error as LostError).message).toMatch(why);
  });

  test.each(['broken', 'deaf'])('and is %s is replaced for the next experiment', async (name) => {
    const { here, clock } = runnerWith(() => workerOf(name), startWorker);
    const lost = here.run(SMALL, nobody(), () => clock.turn(AGES));
    await expect(lost).rejects.toThrow(LostError);
    const document = await here.run(SMALL, nobody(), ignore);
    expect(document).toMatchObject({ isPartial: false });
  });

  test('and hears nobody stop it is ended, and what was told last stands', async () => {
    const abort = new AbortController();
    const told: Snapshot[] = [];
    const { here, clock } = runnerWith(() => workerOf('deaf'), startWorker);
    const stopped = here.run(SMALL, abort.signal, (snapshot) => {
      told.push(snapshot);
      abort.abort();
      clock.turn(1);
    });
    await expect(stopped).resolves.toBeUndefined();
    expect(told.map(({ progress }) => progress.done)).toEqual([7]);
  });
});
