import { expect, test } from 'vitest';
import type { Statement } from '@simul/core';
import { predictedCell } from '../src/predicted-cell.js';
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
