import { expect, test } from 'vitest';
import { isByMove, parseTimeControl, saysTimeControl } from '../../src/pgn/time-control.js';

const period = (moves: number | undefined, time: number, increment: number) => ({
  moves,
  time: BigInt(time) * 1_000_000_000n,
  increment: BigInt(increment * 1000) * 1_000_000n,
});

test.each([
  ['600', [period(undefined, 600, 0)]],
  ['300+8', [period(undefined, 300, 8)]],
  ['10+0.05', [period(undefined, 10, 0.05)]],
  ['1/432000', [period(1, 432_000, 0)]],
  [
    '40/7200:20/3600:900+30',
    [period(40, 7200, 0), period(20, 3600, 0), period(undefined, 900, 30)],
  ],
])('%s is read as the standard writes it', (tag, periods) => {
  expect(parseTimeControl(tag)).toEqual(periods);
});

test.each(['0s/180:0:2000', '*180', 'G/90;d5', '15 min + 10', '0/60', '-5', '5+', '300 + 8', 'x'])(
  '%s is not read at all',
  (tag) => {
    expect(parseTimeControl(tag)).toBeUndefined();
  },
);

test.each([undefined, '', '?', '-', ' - '])('%s says nothing', (tag) => {
  expect(saysTimeControl(tag)).toBe(false);
});

test('only one move a period is daily chess', () => {
  expect(isByMove(parseTimeControl('1/86400') ?? [])).toBe(true);
  expect(isByMove(parseTimeControl('40/86400') ?? [])).toBe(false);
});
