import { loadKernel, playHere, type SimulateDocument } from '@simul/core';
import { expect, test } from 'vitest';
import { Director } from '../../src/lib/runner/director.js';
import type { Snapshot } from '../../src/lib/runner/outcome.js';
import { experimentOf } from './support.js';

const CREW = { workers: 1, script: '' };
const ENDLESS = experimentOf('?boards=6&rounds=4&against=&replications=10000000');

test('whoever cancels gets what is known by then, which is no less than was told', async () => {
  const here = playHere(await loadKernel());
  const director = new Director(() => here);
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

test('the first that is told says what is known already', async () => {
  const here = playHere(await loadKernel());
  const told: Snapshot[] = [];
  await new Director(() => here).run(experimentOf('?replications=3000'), CREW, (snapshot) =>
    told.push(snapshot),
  );
  expect(told[0]!.document).toMatchObject({ isPartial: true });
});
