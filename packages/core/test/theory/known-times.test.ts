import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/replay/replay.js';
import type { Result } from '../../src/result/result.js';
import type { Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { predict } from '../../src/theory/predict.js';
import { games, isBearable, strategies } from '../support/arbitraries.js';
import { constantGames, constantScenarios } from './constant-scenarios.js';
import { violations } from './violations.js';

interface Recorded {
  readonly name: string;
  readonly games: Games;
  readonly strategy: Strategy;
  readonly expect: Pick<Result, 'makespan' | 'released' | 'busyTime' | 'moves'> & {
    readonly waitTime: { readonly total: number };
  };
}

const file = new URL('../fixtures/recorded.json', import.meta.url);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];

describe('the prediction of every recorded case is true', () => {
  test.each(recorded)('$name, $strategy.kind', ({ games: list, strategy, expect: outcome }) => {
    const { waitTime, ...plain } = outcome;
    const played = { ...plain, waitTime: { mean: waitTime.total / outcome.moves } };
    expect(violations(predict({ games: list }, strategy), played)).toEqual([]);
  });
});

test('played values lie within bounds and equal exact predictions', () => {
  fc.assert(
    fc.property(games, strategies, (list, strategy) => {
      fc.pre(isBearable(list, strategy));
      const { result } = replay({ games: list }, strategy);
      expect(violations(predict({ games: list }, strategy), result)).toEqual([]);
    }),
    { seed: 54, numRuns: 3000, maxSkipsPerRun: 10 },
  );
});

test('constant times have the same, true prediction whether drawn or recorded', () => {
  fc.assert(
    fc.property(constantScenarios, strategies, (scenario, strategy) => {
      const list = constantGames(scenario);
      fc.pre(isBearable(list, strategy));
      const { result } = replay({ games: list }, strategy);
      const prediction = predict(scenario, strategy);
      expect(violations(prediction, result)).toEqual([]);
      const again = predict({ games: list }, strategy);
      expect(again.makespan).toEqual(prediction.makespan);
      expect(again.released).toEqual(prediction.released);
      expect(again.meanWait?.value).toEqual(prediction.meanWait?.value);
    }),
    { seed: 1954, numRuns: 3000, maxSkipsPerRun: 10 },
  );
});
