import { describe, expect, test } from 'vitest';
import { parseAxis, writtenValues } from '../../src/sweep/read-axis.js';
import { VARIABLES, written } from '../../src/sweep/vary.js';

/** The values of an axis as documents carry them. */
function valuesOf(text: string): unknown {
  const { field, values } = parseAxis(text);
  return values.map((value) => written(field, value));
}

/** The same where rates stay rates. */
function textsOf(text: string): unknown {
  return writtenValues(parseAxis(text));
}

describe('an axis', () => {
  test('is a field and a list of values', () => {
    expect(parseAxis('masters=1,2,4')).toEqual({ field: 'masters', values: [1, 2, 4] });
    expect(valuesOf('order=fifo, poll')).toEqual(['fifo', 'poll']);
  });

  test('goes through ranges by ones, in steps or by a factor, both ends included', () => {
    expect(valuesOf('boards=3..6')).toEqual([3, 4, 5, 6]);
    expect(valuesOf('boards=10..60:25')).toEqual([10, 35, 60]);
    expect(valuesOf('boards=1..20*2')).toEqual([1, 2, 4, 8, 16]);
    expect(valuesOf('openGames=2,8..10,100')).toEqual([2, 8, 9, 10, 100]);
  });

  test('goes through times exactly', () => {
    expect(valuesOf('moveTime=1s..2s:250ms')).toEqual(['1s', '1.25s', '1.5s', '1.75s', '2s']);
    expect(valuesOf('moveTime=0.1s..0.3s:0.1s')).toEqual(['100ms', '200ms', '300ms']);
    expect(valuesOf('walkTime=0s..100us*10')).toEqual([0, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4]);
  });

  test('goes through rates, which stay rates when they are written', () => {
    const rates = ['10/s', '20/s', '30/s'];
    const { values } = parseAxis('arrivals=10/s..30/s:10/s');
    expect(values).toEqual([0.1, 0.05, 0.033333333].map((mean) => ({ family: 'exp', mean })));
    expect(textsOf('arrivals=10/s..30/s:10/s')).toEqual(rates);
    expect(textsOf('arrivals=1/s..8/s*2')).toEqual(['1/s', '2/s', '4/s', '8/s']);
    expect(textsOf('arrivals=0.5/s..1/s:0.25/s')).toEqual(['0.5/s', '0.75/s', '1/s']);
    expect(textsOf('arrivals=60 / min')).toEqual(['60/min']);
    expect(valuesOf('replyRate=10/s..30/s:10/s')).toEqual([10, 20, 30]);
  });

  test('of arrivals may mix rates and times, each value once', () => {
    expect(textsOf('arrivals=10/s,exp(100ms),every 2s,600/min')).toEqual(['600/min', '2s']);
    expect(textsOf('arrivals=exp(1s),every 2s')).toEqual(['exp(1s)', '2s']);
  });

  test('takes distributions, whose commas separate nothing', () => {
    const gamma = 'gamma(5s, cv=0.5)';
    expect(valuesOf(`replyTime=exp(5s),${gamma},7s`)).toEqual(['exp(5s)', gamma, '7s']);
  });

  test('may be called as flags are', () => {
    expect(parseAxis('move-time=5s').field).toBe('moveTime');
  });

  test('has each value once', () => {
    expect(valuesOf('boards=1..4,2,3,9')).toEqual([1, 2, 3, 4, 9]);
    expect(valuesOf('moveTime=1s,1000ms')).toEqual(['1s']);
  });

  test('may be any field of a drawn scenario and any option of a strategy', () => {
    expect(VARIABLES).toEqual([
      ...['boards', 'rounds', 'moveTime', 'replyTime'],
      ...['arrivals', 'opens', 'replyLimit', 'replyRate', 'replyBurst'],
      ...['masters', 'dispatch', 'openGames', 'order', 'opening'],
      ...['quantum', 'walkTime', 'startupTime'],
    ]);
  });
});

test.each([
  ['', 'FIELD=VALUES, such as boards=1..64'],
  ['boards', 'Say to what: boards=VALUES.'],
  ['bords=1..3', 'Did you mean boards?'],
  ['seed=1..3', 'one of boards, rounds'],
  ['__proto__=1', 'one of boards, rounds'],
  ['boards=', 'boards: found an empty text'],
  ['boards=0..3', 'a whole number from 1'],
  ['boards=5..3', 'a range from the least to the greatest'],
  ['boards=1..', 'a range from the least to the greatest'],
  ['boards=4..24..4', 'Did you mean 4..24:4?'],
  ['moveTime=1s .. 9s .. 2s', 'Did you mean 1s..9s:2s?'],
  ['boards=1..2..3..4', /step after a colon, such as 0..64:8\.$/],
  ['boards=1..2..', /step after a colon, such as 0..64:8\.$/],
  ['boards=1..9:0', 'a step above 0'],
  ['boards=1..9*1', 'a whole factor from 2'],
  ['boards=1..9*1.5', 'a whole factor from 2'],
  ['boards=1..99999999', 'at most 10\u202F000 points'],
  ['moveTime=1s..9s', 'a step, such as 1s..10s:1s'],
  ['moveTime=1s..soon:1s', 'a time'],
  ['moveTime=expp(5s)', 'the unknown distribution "expp"'],
  ['arrivals=10/s..30/min:1/s', 'a rate such as 10/s'],
  ['arrivals=10/s..30/s:1', 'a rate such as 10/s'],
  ['opens=master..opponent', 'wanted master, opponent'],
  ['replyLimit=0..3', 'a whole number from 1'],
  ['order=fifo..poll', 'fifo, lifo, shortest, priority, tour, poll'],
  ['replyTime=empirical(../a.csv#x)', 'files cannot be opened here'],
])('%j is refused with what was wanted', (text, words) => {
  expect(() => parseAxis(text)).toThrow(words);
});

test('a very long text is refused at once', () => {
  expect(() => parseAxis(`boards=${'1,'.repeat(100_000)}`)).toThrow(/^.{0,300}$/);
});
