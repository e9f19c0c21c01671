import type { RoundsDistribution } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/lib/distribution/picture.js';
import { roundsPoints } from '../../src/lib/distribution/points.js';
import { roundsInWords, timeInWords } from '../../src/lib/distribution/spread-in-words.js';
import { spreadOfRounds, spreadOfTime } from '../../src/lib/distribution/spread.js';

const ROUNDS: readonly (readonly [RoundsDistribution, number])[] = [
  [{ family: 'constant', value: 30 }, 30],
  [{ family: 'poisson', mean: 30 }, 30],
  [{ family: 'poisson', mean: 1 }, 1 + Math.exp(-1)],
  [{ family: 'poisson', mean: 1e6 }, 1e6],
  [{ family: 'geometric', mean: 30 }, 30],
  [{ family: 'geometric', mean: 1e6 }, 1e6],
  [{ family: 'geometric', mean: 1 }, 1],
  [{ family: 'uniform', low: 0, high: 3 }, 7 / 4],
  [{ family: 'empirical', values: [0, 1, 1, 6] }, 9 / 4],
];

describe.each(ROUNDS)('rounds of %o', (rounds, mean) => {
  const points = roundsPoints(rounds);

  test('are at least one, ascend, and are drawn with probability 1', () => {
    const values = points.map(({ value }) => value);
    expect(values[0]).toBeGreaterThanOrEqual(1);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    expect(points.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });

  test('have the mean that is stated, a draw of 0 taken as 1', () => {
    expect(spreadOfRounds(rounds).mean / mean).toBeCloseTo(1, 6);
  });
});

test('words say the mean, the spread and the tail', () => {
  const said = (time: Parameters<typeof spreadOfTime>[0]) =>
    timeInWords(spreadOfTime(time)).replaceAll('\u00a0', ' ');
  expect(said({ family: 'constant', value: 55 })).toBe('Always 55 s.');
  expect(said({ family: 'exp', mean: 5 })).toBe(
    '5 s on average, with a standard deviation of 5 s, 1.0 of the mean. One in a hundred takes longer than 23 s, one in a thousand 34.5 s.',
  );
  expect(said({ family: 'uniform', low: 40, high: 70 })).toContain(
    'No tail: never below 40 s, never above 1 min 10 s.',
  );
  expect(said({ family: 'pareto', mean: 55, alpha: 1.5 })).toContain(
    'A heavy tail, of infinite variance since alpha is at most 2: one in a hundred takes longer than 6 min 35 s.',
  );
  expect(roundsInWords(spreadOfRounds({ family: 'poisson', mean: 30 }))).toBe(
    '30 rounds on average, with a standard deviation of 5.5 rounds, 0.18 of the mean. One game in a hundred has more than 43 rounds, one in a thousand 48 rounds.',
  );
});

test('a spread is never said to be 0, nor a tail to begin at 0, though they nearly are', () => {
  const said = (cv: number) =>
    timeInWords(spreadOfTime({ family: 'gamma', mean: 55, cv })).replaceAll('\u00a0', ' ');
  expect(said(0.001)).toContain('0.001 of the mean');
  expect(said(0.5)).toContain('0.50 of the mean');
  expect(said(100)).toMatch(
    /100 of the mean\. Nearly all are as good as 0: 99 in a hundred are less than .+, and one in 1\u202F000 takes longer than [1-9].* s\.$/,
  );
  for (const cv of [0.0001, 0.01, 0.2, 1, 5, 20, 100, 1000]) {
    expect(said(cv)).not.toMatch(/ 0(\.0+)? of the mean|than 0 s/);
  }
});

test('the mean is within the picture, whatever the tail', () => {
  const size = { width: 160, height: 34 };
  for (const alpha of [1.01, 1.5, 3]) {
    const picture = pictureOf(spreadOfTime({ family: 'pareto', mean: 55, alpha }), size);
    expect(picture.mean).toBeLessThanOrEqual(160);
    expect(picture.area).not.toContain('NaN');
  }
});
