import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/replay/events.js';
import { follow } from '../../src/replay/follow.js';
import { replay } from '../../src/replay/replay.js';
import type { Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { games, isBearable, strategies } from '../support/arbitraries.js';

function law(check: (games: Games, strategy: Strategy) => void): void {
  fc.assert(
    fc.property(games, strategies, (list, strategy) => {
      fc.pre(isBearable(list, strategy));
      check(list, strategy);
    }),
    { seed: 31, numRuns: 500, maxSkipsPerRun: 10 },
  );
}

function told(games: Games, strategy: Strategy) {
  const events: Event[] = [];
  const result = follow({ games }, strategy, (event) => events.push(event));
  return { result, events };
}

describe('what is followed', () => {
  test('has the result and the events of a replay', () => {
    law((list, strategy) => {
      expect(told(list, strategy)).toEqual(replay({ games: list }, strategy));
    });
  });

  test('comes in order of time', () => {
    law((list, strategy) => {
      const times = told(list, strategy).events.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    });
  });

  test('can be left by throwing', () => {
    const leave = () => {
      throw new Error('enough');
    };
    expect(() => follow({ games: [[[1, 2]]] }, { kind: 'sync' }, leave)).toThrow('enough');
  });
});
