import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, show, type Complaint } from '../../src/document/input-error.js';
import { parseDuration } from '../../src/document/duration.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { parseStrategies } from '../../src/strategy/parse-strategies.js';
import { seedField } from '../../src/scenario/seed.js';

/** Characters that a terminal or an editor obeys instead of showing, by Unicode's own names. */
const OBEYED = /[\0-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001b[31m', '\u0000', '\u007f', '\u0085', '\u009b', '\u200e', '\u200f'),
    fc.constantFrom('\u202e', '\u2066', '\u2069', '\u2028', '\u2029', '\n', '\ud800', 'x', 'é'),
  ),
  maxLength: 1500,
  size: 'max',
});

const complaints: fc.Arbitrary<Complaint> = fc.record({
  where: hostile,
  found: hostile,
  wanted: hostile,
  advice: fc.option(hostile, { nil: undefined }),
});

function refusalOf(read: () => unknown): InputError {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('a message and each of its parts hold printable characters alone, and are short', () => {
  fc.assert(
    fc.property(complaints, (complaint) => {
      const { message, where, found, wanted, advice = '' } = new InputError(complaint);
      for (const text of [message, where, found, wanted, advice]) {
        expect(text).not.toMatch(OBEYED);
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(text.length).toBeLessThanOrEqual(1000);
      }
    }),
    { seed: 12, numRuns: 200, endOnFailure: true },
  );
});

test('the joiners of Persian names and of emoji stay', () => {
  const found = 'علی\u200cرضا 👩\u200d💻';
  expect(new InputError({ where: 'x', found, wanted: 'y' }).found).toBe(found);
});

test('a long place keeps its beginning and its end', () => {
  const where = `${'folder/'.repeat(100)}games.csv: row 3`;
  const place = new InputError({ where, found: 'x', wanted: 'y' }).where;
  expect(place).toMatch(/^folder\/.*….*\/games\.csv: row 3$/);
});

const LONG = 'x'.repeat(1_000_000);

describe('a million characters are refused in at most a thousand', () => {
  test.each<[string, () => unknown]>([
    ['a field', () => parseScenario({ [LONG]: 1 })],
    ['a field of a strategy', () => parseScenario({ strategy: { kind: 'async', [LONG]: 1 } })],
    ['a name', () => parseScenario({ boards: 3, name: LONG })],
    ['a time', () => parseScenario({ boards: 3, moveTime: LONG })],
    ['a distribution', () => parseScenario({ boards: 3, moveTime: `${LONG}(3s)` })],
    ['an argument', () => parseScenario({ boards: 3, moveTime: `gamma(3s, ${LONG}=4)` })],
    ['an option', () => parseStrategies(`async(${LONG}=3)`, 'x', String)],
    ['a place', () => parseDuration('x', LONG)],
    ['a seed', () => seedField.read(LONG, 'seed')],
  ])('%s', (_, read) => {
    expect(refusalOf(read).message.length).toBeLessThanOrEqual(1000);
  });

  test('a number as well', () => {
    expect(show(10n ** 100_000n).length).toBeLessThanOrEqual(61);
  });
});

test.each([
  [{ '': 1 }, 'the document: found a field without a name, wanted one of '],
  [{ strategy: { '': 1 } }, 'strategy: found a field without a name, wanted one of '],
])('a field without a name is refused: %j', (document, message) => {
  expect(refusalOf(() => parseScenario(document)).message).toContain(message);
});

test.each([
  ['a key', () => parseScenario({ '\u001b[31mboards': 3 })],
  ['a time', () => parseDuration('5s\u009b31m\u202e', 'x')],
])('no control character of %s reaches the message', (_, read) => {
  expect(refusalOf(read).message).toContain('\uFFFD');
  expect(refusalOf(read).message).not.toMatch(OBEYED);
});
