import { describe, expect, test } from 'vitest';
import { parseIndicator, parseScenario, predict, type Statement } from '@simul/core';
import { predictedCell, predictedLegend, statementOf } from '../src/predicted-cell.js';
import { roughTimes } from '../src/numbers.js';

function bound(limits: Pick<Statement, 'low' | 'high'>): Statement {
  return { standing: 'bound', formula: '', ...limits };
}

test('both limits of a bound are in one unit', () => {
  const said = predictedCell(bound({ low: 0.8, high: 1.2 }), roughTimes);
  expect(said).toEqual({ text: '≥ 0.800 s', aside: '≤ 1.200 s' });
});

test('a bound of one limit says that limit alone', () => {
  expect(predictedCell(bound({ low: 2 }), roughTimes)).toEqual({
    text: '≥ 2.000 s',
    aside: undefined,
  });
  expect(predictedCell(bound({ high: 2 }), roughTimes)).toEqual({ text: '–', aside: '≤ 2.000 s' });
});

const indicator = (text: string) => parseIndicator(text, 'the test');

describe('what theory says of an indicator', () => {
  const api = parseScenario({ arrivals: '250/s', rounds: 1, moveTime: 'exp(12ms)', replyTime: 0 });
  const four = predict(api, { kind: 'hybrid', masters: 4, dispatch: 'shared' });
  const mixed = parseScenario({
    groups: [
      { name: 'small', arrivals: '90/s', rounds: 1, moveTime: 'exp(1ms)', replyTime: 0 },
      { name: 'large', arrivals: '5/s', rounds: 1, moveTime: 'exp(9ms)', replyTime: 0 },
    ],
  });
  const one = predict(mixed, { kind: 'async', order: 'priority' });

  test('of a quantile of all rounds is that quantile', () => {
    const statement = statementOf(indicator('waitTime.p95'), four);
    expect(statement?.value).toBeCloseTo(0.02785533);
    expect(statementOf(indicator('waitTime.p99.9'), four)?.value).toBeCloseTo(0.0747996);
    expect(statementOf(indicator('waitTime.mean'), four)).toBe(four.meanWait);
  });

  test('of a quantile of response times is nothing, since only their mean is known', () => {
    expect(statementOf(indicator('responseTime.p95'), four)).toBeUndefined();
    expect(statementOf(indicator('responseTime.mean'), four)).toBe(four.meanResponse);
  });

  test('of a group is of that group', () => {
    const [small] = one.groups!;
    expect(statementOf(indicator('small.waitTime.mean'), one)).toBe(small!.meanWait);
    expect(statementOf(indicator('small.responseTime.p95'), one)).toBeUndefined();
  });

  test('of exhibitions is of their mean', () => {
    expect(statementOf(indicator('meanWait.p95'), four)).toBe(four.meanWait);
    expect(predictedLegend(indicator('meanWait.p95'))).toMatch(/of the mean meanWait\.$/);
    expect(predictedLegend(indicator('waitTime.p95'))).toMatch(/of waitTime\.p95\.$/);
  });
});
