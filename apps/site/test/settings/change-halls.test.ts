import { KINDS, parseStrategy } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHall, changeHall, ofKind, removeHall } from '../../src/lib/settings/change-halls.js';
import { MOST_HALLS, STORY, type Settings } from '../../src/lib/settings/settings.js';
import { strategies } from '../film/support/exhibitions.js';

const RUNS = { seed: 31, numRuns: 300 };
const settings: fc.Arbitrary<Settings> = fc
  .array(strategies, { minLength: 1, maxLength: MOST_HALLS })
  .map((halls) => ({ ...STORY, halls }));

test('a hall more is of a kind that is not there yet, and all others stay as they are', () => {
  fc.assert(
    fc.property(settings, (before) => {
      const { halls, ...rest } = addHall(before);
      expect(halls.slice(0, before.halls.length)).toEqual(before.halls);
      expect({ ...rest, halls: before.halls }).toEqual(before);
      expect(halls).toHaveLength(Math.min(MOST_HALLS, before.halls.length + 1));
      const there = before.halls.map(({ kind }) => kind);
      const kinds = new Set(halls.map(({ kind }) => kind));
      if (halls !== before.halls) expect(kinds.size).toBe(Math.min(5, new Set(there).size + 1));
    }),
    RUNS,
  );
});

test('a hall less leaves the others, and the last one stays', () => {
  fc.assert(
    fc.property(settings, fc.nat(MOST_HALLS - 1), (before, at) => {
      const index = at % before.halls.length;
      const { halls } = removeHall(before, index);
      const others = before.halls.filter((_, other) => other !== index);
      expect(halls).toEqual(others.length === 0 ? before.halls : others);
    }),
    RUNS,
  );
});

test('a hall that is changed is the only one', () => {
  fc.assert(
    fc.property(settings, fc.nat(MOST_HALLS - 1), strategies, (before, at, strategy) => {
      const index = at % before.halls.length;
      const { halls } = changeHall(before, index, strategy);
      const wanted = before.halls.map((hall, other) => (other === index ? strategy : hall));
      expect(halls).toEqual(wanted);
    }),
    RUNS,
  );
});

test('a strategy of another kind makes sense, and there and back it is the same but for what was lost', () => {
  fc.assert(
    fc.property(strategies, fc.constantFrom(...KINDS), (strategy, kind) => {
      const other = ofKind(strategy, kind);
      expect(parseStrategy(other)).toEqual(other);
      expect(other.kind).toBe(kind);
      expect(strategy).toMatchObject({ ...other, kind: strategy.kind });
      expect(ofKind(strategy, strategy.kind)).toEqual(strategy);
    }),
    RUNS,
  );
});
