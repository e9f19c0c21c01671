import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/condition/read-condition.js';
import { Sample } from '../../src/estimate/sample.js';
import { decided, ofExhibitions, type ExhibitionCondition } from '../../src/plan/decide.js';
import { chance } from './random-questions.js';

function weighed(text: string, values: readonly number[], risk = 0.025): boolean | undefined {
  const sample = new Sample(values.length, values.length);
  sample.add(Float64Array.from(values));
  return decided(ofExhibitions(sample, parseCondition(text, '') as ExhibitionCondition), risk);
}

describe('the number of replications that meet the limit decides a condition on a quantile', () => {
  const of = (low: number, high: number) => [
    ...Array<number>(low).fill(1),
    ...Array<number>(high).fill(3),
  ];

  test('by the binomial distribution with n = 100: P(B ≤ 39) = 0.0176, P(B ≤ 40) = 0.0284', () => {
    expect(weighed('makespan.p50 <= 2s', of(39, 61))).toBe(false);
    expect(weighed('makespan.p50 <= 2s', of(40, 60))).toBeUndefined();
    expect(weighed('makespan.p50 <= 2s', of(60, 40))).toBeUndefined();
    expect(weighed('makespan.p50 <= 2s', of(61, 39))).toBe(true);
  });

  test('not with too few replications: 0.95⁷¹ is more than 2.5 %, 0.95⁷² is less', () => {
    expect(weighed('makespan.p95 <= 2s', of(71, 0))).toBeUndefined();
    expect(weighed('makespan.p95 <= 2s', of(72, 0))).toBe(true);
  });

  test('and decides the opposite condition the other way round', () => {
    for (const low of [30, 39, 40, 50, 60, 61, 80]) {
      const holds = weighed('makespan.p50 <= 2s', of(low, 100 - low));
      const opposite = weighed('makespan.p50 > 2s', of(low, 100 - low));
      expect(opposite).toBe(holds === undefined ? undefined : !holds);
    }
  });
});

describe('replications decide a condition on a mean', () => {
  test("by Student's t: the mean of 1, 2, 3 is 2 ± 2.48 with 95 %", () => {
    expect(weighed('makespan.mean <= 4.4s', [1, 2, 3])).toBeUndefined();
    expect(weighed('makespan.mean <= 4.6s', [1, 2, 3])).toBe(true);
    expect(weighed('makespan.mean > 4.6s', [1, 2, 3])).toBe(false);
  });

  test('never by equal values, after which others may come', () => {
    expect(weighed('meanWait.mean <= 1s', Array<number>(1000).fill(0))).toBeUndefined();
  });
});

test.each(['makespan.p50 <= 0.5s', 'makespan.p90 <= 0.9s', 'makespan.mean <= 0.5s'])(
  'if the true value is the limit, %s is decided wrongly at most as often as the risk allows',
  (text) => {
    const next = chance(11);
    const verdicts = Array.from({ length: 4000 }, () => {
      return weighed(text, Array.from({ length: 64 }, next), 0.05);
    });
    const share = (verdict: boolean) => verdicts.filter((each) => each === verdict).length / 4000;
    // Four standard deviations of a share of 5 % in 4,000.
    expect(share(true)).toBeLessThan(0.064);
    expect(share(false)).toBeLessThan(0.064);
  },
);
