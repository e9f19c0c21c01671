import { loadKernel, playHere, type SimulateDocument } from '@simul/core';
import { expect, test } from 'vitest';
import { ManualClock } from '@simul/workers/testing';
import { Director, type Surroundings } from '../../src/lib/runner/director.js';
import type { Snapshot } from '../../src/lib/runner/outcome.js';
import { experimentOf } from './support.js';

/** Its time passes by a second whenever it is looked at: there is always something to tell. */
function surroundings(): Surroundings {
  const clock = new ManualClock();
  const now = () => {
    clock.turn(1);
    return clock.now();
  };
  return { clock: { now, after: () => () => undefined }, announce: () => undefined };
}

const CREW = { workers: 1, script: '' };
const ENDLESS = experimentOf('?boards=6&rounds=4&against=&replications=10000000');

test('whoever cancels gets what is known by then, which is no less than was told', async () => {
  const here = playHere(await loadKernel());
  const director = new Director(() => here, surroundings());
  await director.prepare(CREW);
  const told: Snapshot[] = [];
  const document = await director.run(ENDLESS, CREW, (snapshot) => {
    told.push(snapshot);
    director.cancel();
  });
  const { isPartial, replications } = document as SimulateDocument;
  expect(isPartial).toBe(true);
  expect(replications).toBeGreaterThanOrEqual(told[0]!.progress.done);
  expect(replications).toBeLessThan(100_000);
});

test('the snapshots of a run are partial, and hold more and more', async () => {
  const here = playHere(await loadKernel());
  const told: Snapshot[] = [];
  const experiment = experimentOf('?boards=2&rounds=2&against=&replications=300000');
  await new Director(() => here, surroundings()).run(experiment, CREW, (snapshot) =>
    told.push(snapshot),
  );
  const known = told.flatMap(({ document }) => document ?? []) as SimulateDocument[];
  expect(known.length).toBeGreaterThan(2);
  expect(known.every(({ isPartial }) => isPartial)).toBe(true);
  const counts = known.map(({ replications }) => replications);
  expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
});

test('a long silence is announced before a document of many replications is made', async () => {
  const here = playHere(await loadKernel());
  const announced: number[] = [];
  const { clock } = surroundings();
  const director = new Director(() => here, { clock, announce: (s) => announced.push(s) });
  const run = (replications: number) =>
    director.run(
      experimentOf(`?boards=1&rounds=1&against=&replications=${replications}`),
      CREW,
      () => undefined,
    );
  await run(200_000);
  expect(announced).toEqual([]);
  await run(400_000);
  expect(announced.at(-1)).toBeCloseTo(0.8);
});

test('the first snapshot holds a document already', async () => {
  const here = playHere(await loadKernel());
  const told: Snapshot[] = [];
  await new Director(() => here, surroundings()).run(
    experimentOf('?replications=3000'),
    CREW,
    (snapshot) => told.push(snapshot),
  );
  expect(told[0]!.document).toMatchObject({ isPartial: true });
});
