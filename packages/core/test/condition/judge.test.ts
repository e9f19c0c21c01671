import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATIONS } from '../../src/condition/condition.js';
import { judge, type Judgement } from '../../src/condition/judge.js';
import { INDICATOR_STATISTICS } from '../../src/condition/indicator.js';
import { parseCondition } from '../../src/condition/read-condition.js';
import type { Estimate } from '../../src/estimate/estimate.js';
import { Sample } from '../../src/estimate/sample.js';
import { placesOf, summarise } from '../../src/estimate/summarise.js';

/** The estimate of these makespans. */
function estimateOf(makespans: readonly number[]): Estimate {
  const sample = new Sample(makespans.length, makespans.length);
  sample.add(Float64Array.from(makespans));
  return { makespan: summarise(sample, placesOf(makespans.length)) } as Estimate;
}

function judged(text: string, makespans: readonly number[]): Judgement {
  return judge(parseCondition(text, ''), estimateOf(makespans));
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => index + 1);

test('a condition is decided if the whole interval meets it, or none of it does', () => {
  const { value, low, high } = judged('makespan.p50 <= 50', HUNDRED).found;
  const verdict = (limit: number) => {
    const { holds, decided } = judged(`makespan.p50 <= ${limit}`, HUNDRED);
    return [holds, decided];
  };
  expect(value).toBe(50);
  expect(verdict(low! - 1)).toEqual([false, true]);
  expect(verdict(low!)).toEqual([false, false]);
  expect(verdict(value - 1)).toEqual([false, false]);
  expect(verdict(value)).toEqual([true, false]);
  expect(verdict(high! - 1)).toEqual([true, false]);
  expect(verdict(high!)).toEqual([true, true]);
});

test('an upper limit of a quantile is undecided with too few replications', () => {
  const { holds, decided, found } = judged('makespan.p99 <= 2h', HUNDRED);
  expect([holds, decided, found.high]).toEqual([true, false, null]);
  expect(judged('makespan.p99 >= 1s', HUNDRED).decided).toBe(true);
});

test('a statistic without an interval is never decided', () => {
  for (const statistic of ['min', 'max', 'sd']) {
    expect(judged(`makespan.${statistic} <= 2h`, HUNDRED)).toMatchObject({
      holds: true,
      decided: false,
    });
  }
});

const condition = fc
  .tuple(fc.constantFrom(...INDICATOR_STATISTICS), fc.constantFrom(...RELATIONS), fc.nat(100))
  .map(([statistic, relation, limit]) => `makespan.${statistic} ${relation} ${limit}`);

const OPPOSITE = { '<=': '>', '<': '>=', '>=': '<', '>': '<=' } as const;

test('either a condition or its opposite holds, and both are decided or neither', () => {
  const sample = fc.array(fc.nat(100), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(condition, sample, (text, makespans) => {
      const opposite = text.replace(/[<>]=?/, (sign) => OPPOSITE[sign as '<=']);
      const [one, other] = [judged(text, makespans), judged(opposite, makespans)];
      expect(other).toMatchObject({ holds: !one.holds, decided: one.decided });
    }),
    { seed: 5 },
  );
});
