import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStrategy } from '../../src/strategy/format-strategy.js';
import { parseStrategies } from '../../src/strategy/parse-strategies.js';
import { strategies } from '../support/arbitraries.js';

const parsed = (text: string) => parseStrategies(text, 'against', (index) => `against[${index}]`);

test('strategies are read as they are written, in their order', () => {
  fc.assert(
    fc.property(fc.array(strategies, { minLength: 1, maxLength: 6 }), (each) => {
      expect(parsed(each.map(formatStrategy).join(','))).toEqual(each);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('people may put spaces where they like', () => {
  expect(parsed('sync, hybrid(masters = 4, walkTime=1s) ,async')).toEqual([
    { kind: 'sync' },
    { kind: 'hybrid', masters: 4, walkTime: 1 },
    { kind: 'async' },
  ]);
});

test.each([
  ['', 'against: found an empty text'],
  ['sync,,async', 'against: found "sync,,async"'],
  ['async(walkTime=1s', 'against: found'],
  ['sync,asink', 'against[1]: found "asink"'],
  ['asink(walkTime=1s)', 'against[0].kind: found "asink"'],
  ['sync,async(walk=1s)', 'against[1].walk: found the unknown field'],
  ['async(walkTime=1s,walkTime=2s)', 'against[0].walkTime: found "walkTime=2s"'],
  ['async(kind=sync)', 'against[0].kind: found "kind=sync"'],
])('%j is refused', (text, words) => {
  expect(() => parsed(text)).toThrow(words);
});
