import { describe, expect, test } from 'vitest';
import { formatCondition, keeps, RELATIONS } from '../../src/condition/condition.js';
import { INDICATOR_STATISTICS } from '../../src/condition/indicator.js';
import { parseCondition } from '../../src/condition/read-condition.js';
import { QUANTITIES } from '../../src/estimate/target.js';

const WRITTEN: Readonly<Partial<Record<string, string>>> = {
  utilisation: '12.5%',
  throughput: '50/s',
};

describe('a condition', () => {
  test('is an indicator, a relation and a limit', () => {
    expect(parseCondition('makespan.p95 <= 2h', '--assert')).toEqual({
      quantity: 'makespan',
      statistic: 'p95',
      relation: '<=',
      limit: 7200,
      written: '2h',
    });
  });

  test('may be written without spaces, and with ≤ and ≥', () => {
    const condition = parseCondition('waitTime.mean >= 90s', '');
    expect(parseCondition('waitTime.mean>=90s', '')).toEqual(condition);
    expect(parseCondition('  waitTime.mean ≥ 90s ', '')).toEqual(condition);
  });

  test('reads times as everywhere else, a bare number being seconds', () => {
    expect(parseCondition('makespan.max < 1h30m', '').limit).toBe(5400);
    expect(parseCondition('makespan.max < 90', '').limit).toBe(90);
  });

  test('reads shares of utilisation as percent or as they are', () => {
    expect(parseCondition('utilisation.mean > 80%', '').limit).toBe(0.8);
    expect(parseCondition('utilisation.mean > 0.8', '').limit).toBe(0.8);
    expect(parseCondition('utilisation.mean <= 100 %', '').limit).toBe(1);
  });

  test('with any indicator and relation can be formatted and read back', () => {
    for (const quantity of QUANTITIES) {
      for (const statistic of INDICATOR_STATISTICS) {
        for (const relation of RELATIONS) {
          const written = WRITTEN[quantity] ?? '2m5s';
          const text = `${quantity}.${statistic} ${relation} ${written}`;
          const condition = parseCondition(text, '');
          expect(formatCondition(condition)).toBe(text);
          expect(parseCondition(formatCondition(condition), '')).toEqual(condition);
        }
      }
    }
  });

  test('includes or excludes its limit, depending on its relation', () => {
    const kept = RELATIONS.map((relation) => {
      const condition = parseCondition(`makespan.mean ${relation} 2`, '');
      return [1, 2, 3].map((value) => keeps(value, condition));
    });
    expect(kept).toEqual([
      [true, true, false],
      [true, false, false],
      [false, true, true],
      [false, false, true],
    ]);
  });
});

test.each([
  ['', 'a condition such as makespan.p95 <= 2h'],
  ['makespan.p95', 'a condition such as makespan.p95 <= 2h'],
  ['makespan.p95 = 2h', 'Compare with one of <=, <, >=, >.'],
  ['makespan.p95 == 2h', 'Compare with one of <=, <, >=, >.'],
  ['1h <= makespan.p95 <= 2h', 'a condition such as makespan.p95 <= 2h'],
  ['<= 2h', 'a quantity and a statistic of it, such as makespan.p95'],
  ['makespan <= 2h', 'Did you mean makespan.mean or makespan.p95?'],
  ['makespam.p95 <= 2h', 'Did you mean makespan?'],
  ['makespan.maen <= 2h', 'Did you mean mean?'],
  ['makespan.p94 <= 2h', 'wanted mean, p5, p25, p50, p75, p90, p95, p99, min, max, sd.'],
  ['makespan.median <= 2h', 'mean, p5, p25, p50, p75, p90, p95, p99, min, max, sd'],
  ['makespan.p95.low <= 2h', 'a quantity and a statistic of it, such as makespan.p95'],
  ['__proto__.mean <= 2h', 'makespan, released, utilisation, throughput, meanWait, longestWait'],
  ['makespan.constructor <= 2h', 'mean, p5, p25, p50, p75, p90, p95, p99, min, max, sd'],
  ['waitTime <= 3ms', 'Say meanWait for the mean of each exhibition, or waitTime.p95'],
  ['waitTime.max <= 3ms', 'Over exhibitions, of the mean of each: meanWait.max.'],
  ['throughput.mean >= 2s', 'a rate of moves, such as 50/s or 3000/min'],
  ['makespan.p95 <=', 'a time, such as 5s, 120ms or 1h30m'],
  ['makespan.p95 <= soon', 'a time, such as 5s, 120ms or 1h30m'],
  ['makespan.p95 <= -2h', 'a time, such as 5s, 120ms or 1h30m'],
  ['makespan.p95 <= 80%', 'a time such as 2h: makespan is no share'],
  ['utilisation.mean >= 80', 'a share from 0 to 1, such as 80% or 0.8'],
  ['utilisation.mean >= 101%', 'a share from 0 to 1, such as 80% or 0.8'],
  ['utilisation.mean >= 1h', 'a share from 0 to 1, such as 80% or 0.8'],
])('%j is refused with what was wanted', (text, words) => {
  const reading = () => parseCondition(text, '--assert');
  expect(reading).toThrow(words);
  expect(reading).toThrow(/^--assert: found /);
});

test('a very long text is refused at once', () => {
  const reading = () => parseCondition(`makespan.p95 <= ${'9'.repeat(100_000)}h`, '');
  expect(reading).toThrow(/^.{0,200}$/);
});
