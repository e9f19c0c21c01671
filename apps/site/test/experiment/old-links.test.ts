import { parseAxis, parseCondition } from '@simul/core';
import { expect, test } from 'vitest';
import type { Experiment } from '../../src/lib/experiment/experiment.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';

const exponential = {
  scenario: {
    boards: 24,
    rounds: { family: 'constant', value: 30 },
    moveTime: { family: 'exp', mean: 5 },
    replyTime: { family: 'exp', mean: 55 },
  },
  seed: 1n,
} as const;

const boards = { ...parseAxis('boards=1..48'), written: 'boards=1..48' };

const OLD_LINKS: readonly [string, Experiment][] = [
  [
    '',
    {
      ask: 'simulate',
      ...exponential,
      strategy: { kind: 'async' },
      against: [{ kind: 'async', walkTime: 1 }],
      replications: 10_000,
    },
  ],
  [
    '?v=1&ask=sweep',
    {
      ask: 'sweep',
      ...exponential,
      strategies: [{ kind: 'async' }],
      axes: [boards],
      indicators: [
        { quantity: 'makespan', statistic: 'mean' },
        { quantity: 'makespan', statistic: 'p95' },
      ],
      replications: 400,
    },
  ],
  [
    '?v=1&ask=plan',
    {
      ask: 'plan',
      ...exponential,
      strategy: { kind: 'hybrid' },
      goal: { wanted: 'least', field: 'masters' },
      condition: parseCondition('makespan.p95 <= 50m', ''),
      replications: 2_000,
    },
  ],
  [
    '?v=1&boards=9&rounds=[3,4]&moveTime=5s&seed=18446744073709551615&strategy=hybrid(masters=2,walkTime=1s)&against=&precision=makespan.p95+1%25',
    {
      ask: 'simulate',
      scenario: {
        ...exponential.scenario,
        boards: 9,
        rounds: { family: 'empirical', values: [3, 4] },
        moveTime: { family: 'constant', value: 5 },
      },
      seed: 2n ** 64n - 1n,
      strategy: { kind: 'hybrid', masters: 2, walkTime: 1 },
      against: [],
      precision: { target: { quantity: 'makespan', statistic: 'p95' }, relative: 0.01 },
    },
  ],
  [
    '?v=1&ask=sweep&strategies=async,hybrid&vary=boards=1..48&vary=masters=1,2&of=waitTime.max&precision=makespan.mean+2%25&replications=500',
    {
      ask: 'sweep',
      ...exponential,
      strategies: [{ kind: 'async' }, { kind: 'hybrid' }],
      axes: [boards, { field: 'masters', values: [1, 2], written: 'masters=1,2' }],
      indicators: [{ quantity: 'meanWait', statistic: 'max' }],
      precision: { target: { quantity: 'makespan', statistic: 'mean' }, relative: 0.02 },
      replications: 500,
    },
  ],
  [
    '?v=1&ask=plan&most=boards=1..100&suchThat=longestWait.mean+%3C+30s&replications=64',
    {
      ask: 'plan',
      ...exponential,
      strategy: { kind: 'hybrid' },
      goal: { wanted: 'most', field: 'boards', from: 1, to: 100 },
      condition: parseCondition('longestWait.mean < 30s', ''),
      replications: 64,
    },
  ],
];

test.each(OLD_LINKS)('for ever, %s', (link, experiment) => {
  expect(readExperiment(new URLSearchParams(link))).toEqual(experiment);
});

const WAITS = [
  'ask=sweep&of=waitTime.p95,longestWait.p95',
  'precision=waitTime.mean+2%25',
  'ask=plan&suchThat=waitTime.p95+%3C=+1m',
];

test.each(WAITS)(
  'the wait of version 1 is the mean one, of version 2 that of a round: %s',
  (link) => {
    const meant = (version: string, text: string) =>
      readExperiment(new URLSearchParams(`v=${version}&${text}`));
    const renamed = link.replace('waitTime', 'meanWait');
    expect(meant('1', link)).toEqual(meant('2', renamed));
    expect(meant('2', link)).not.toEqual(meant('2', renamed));
  },
);

test('a link of another version is refused', () => {
  expect(() => readExperiment(new URLSearchParams('v=3'))).toThrow(
    'v: found "3", wanted a link of version 1 or 2.',
  );
});
