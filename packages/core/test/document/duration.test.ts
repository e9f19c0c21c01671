import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../src/document/duration.js';
import { InputError } from '../../src/document/input-error.js';
import { HORIZON } from '../../src/time/nanoseconds.js';

test.each([
  ['5s', 5_000_000_000n],
  ['120ms', 120_000_000n],
  ['1h30m', 5_400_000_000_000n],
  ['1h 30min', 5_400_000_000_000n],
  ['1.5h', 5_400_000_000_000n],
  ['250us', 250_000n],
  ['250µs', 250_000n],
  ['7ns', 7n],
  ['2d', 172_800_000_000_000n],
  ['.5s', 500_000_000n],
  ['42', 42_000_000_000n],
  ['0.1', 100_000_000n],
  ['5e-05', 50_000n],
  ['1.5E3', 1_500_000_000_000n],
  ['0.0000000005s', 1n],
])('%s is read exactly', (text, time) => {
  expect(parseDuration(text, 'x')).toBe(time);
});

test.each([
  '',
  's',
  '5x',
  '-5s',
  '5s junk',
  '1h30',
  '5S',
  '1e3s',
  'NaN',
  '∞',
  '1..5s',
  '5 5',
  '201000d',
])('%j is no time', (text) => {
  expect(() => parseDuration(text, 'moveTime')).toThrow(InputError);
});

test('a text of a million digits is refused at once', () => {
  expect(() => parseDuration('9'.repeat(1e6), 'moveTime')).toThrow(/moveTime: found "9{60}…"/);
});

test('what is written is read again as the same time', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, HORIZON), (time) => {
      expect(parseDuration(formatDuration(time), 'x')).toBe(time);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a time is written in the largest unit that it fills', () => {
  const written = [0n, 1n, 1_500n, 120_000_000n, 1_500_000_000n, 55_000_000_000n];
  expect(written.map(formatDuration)).toEqual(['0s', '1ns', '1.5us', '120ms', '1.5s', '55s']);
});
