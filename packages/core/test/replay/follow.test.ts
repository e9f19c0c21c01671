import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/replay/events.js';
import { follow } from '../../src/replay/follow.js';
import { replay } from '../../src/replay/replay.js';
import type { Games } from '../../src/scenario/scenario.js';
import { serviceOf } from '../../src/strategy/service.js';
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
  test('has the result of a replay, and just its events', () => {
    law((list, strategy) => {
      const { result, events } = told(list, strategy);
      const played = replay({ games: list }, strategy);
      expect(result).toEqual(played.result);
      expect(events.toSorted((a, b) => a.at - b.at)).toEqual(played.events);
    });
  });

  test('is told in order of time, master after master when dispatch is static', () => {
    law((list, strategy) => {
      const { masters, dispatch } = serviceOf(strategy);
      const halls = dispatch === 'static' ? masters : 1;
      const { events } = told(list, strategy);
      const hallOf = ({ board }: Event) => board % halls;
      const disorder = events.slice(1).filter((event, index) => {
        const last = events[index]!;
        return hallOf(last) === hallOf(event) ? event.at < last.at : hallOf(event) < hallOf(last);
      });
      expect(disorder).toEqual([]);
    });
  });

  test('can be left by throwing', () => {
    const leave = () => {
      throw new Error('enough');
    };
    expect(() => follow({ games: [[[1, 2]]] }, { kind: 'sync' }, leave)).toThrow('enough');
  });
});
