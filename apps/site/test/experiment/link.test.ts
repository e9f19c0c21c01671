import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultExperiment } from '../../src/lib/experiment/default-experiment.js';
import { ASKS } from '../../src/lib/experiment/experiment.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';
import { writeExperiment } from '../../src/lib/experiment/write-experiment.js';
import { experiments } from './support/experiments.js';

const readBack = (link: string) => readExperiment(new URLSearchParams(link));

test('a link gives back what it was made of, and survives the address bar', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const link = writeExperiment(experiment);
      expect(readBack(link)).toEqual(experiment);
      const { search, searchParams } = new URL(link, 'https://simul.example/lab/');
      expect(search).toBe(link);
      expect(readExperiment(searchParams)).toEqual(experiment);
      expect(link).not.toMatch(/[\s"<>#]/);
    }),
    { seed: 31, numRuns: 400 },
  );
});

test('the link of what is asked by default is empty, and an empty link asks it', () => {
  expect(writeExperiment(defaultExperiment())).toBe('');
  expect(readBack('')).toEqual(defaultExperiment('simulate'));
  expect(readBack('?utm_source=a')).toEqual(defaultExperiment());
});

test.each(ASKS.slice(1))('the link of a default %s says no more than that', (ask) => {
  expect(writeExperiment(defaultExperiment(ask))).toBe(`?v=2&ask=${ask}`);
});

test('a link says only what differs', () => {
  const experiment = defaultExperiment();
  expect(writeExperiment({ ...experiment, seed: 7n })).toBe('?v=2&seed=7');
  expect(readBack('?against=')).toEqual({ ...experiment, against: [] });
  expect(writeExperiment(readBack('?against='))).toBe('?v=2&against=');
  const plan = readBack('?ask=plan&least=masters=2..9&suchThat=waitTime.p95<%3D1m');
  expect(writeExperiment(plan)).toBe(
    '?v=2&ask=plan&least=masters=2..9&suchThat=waitTime.p95+%3C=+1m',
  );
});
