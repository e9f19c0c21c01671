import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/replay/replay.js';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';
import { ORDERS } from '../../src/strategy/orders.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { predict } from '../../src/theory/predict.js';
import { overRounds } from '../../src/theory/drawn/random-sums.js';
import { between, constantly, drawGames, exponential, uniforms, type Draw } from './chance.js';

const exp = (mean: number) => ({ family: 'exp', mean }) as const;
const constant = (value: number) => ({ family: 'constant', value }) as const;

function exponentials(boards: number, rounds: number, move: number, reply: number): DrawnScenario {
  return { boards, rounds: constant(rounds), moveTime: exp(move), replyTime: exp(reply) };
}

describe('the expected makespan of exponential times', () => {
  // Computed by a Markov chain in exact fractions.
  test.each([
    [2, 1, 1, 5, 55, 2165 / 24],
    [3, 1, 2, 1, 1, 365 / 108],
    [2, 3, 1, 1, 1, 2199 / 256],
    [3, 2, 1, 1, 1, 2_166_529 / 279_936],
    [4, 3, 1, 5, 55, 294.060_305_316_949_1],
    [24, 1, 1, 5, 55, 281.910_970_973_718_35],
  ])('of %i boards and %i rounds with %i masters lies between its bounds', (...numbers) => {
    const [boards, rounds, masters, move, reply, expected] = numbers;
    const strategy: Strategy = { kind: 'hybrid', masters, dispatch: 'shared' };
    const { makespan } = predict(exponentials(boards, rounds, move, reply), strategy);
    expect(makespan).toMatchObject({ standing: 'bound', expected: true });
    expect(makespan.low).toBeLessThanOrEqual(expected);
    expect(makespan.high).toBeGreaterThanOrEqual(expected);
  });

  test('is exact for one game at a time with any distribution', () => {
    const scenario: DrawnScenario = {
      boards: 10,
      rounds: { family: 'geometric', mean: 4 },
      moveTime: { family: 'pareto', mean: 5, alpha: 1.5 },
      replyTime: { family: 'lognormal', mean: 55, cv: 2 },
    };
    const sync = predict(scenario, { kind: 'sync', walkTime: 2 });
    expect(sync.makespan).toMatchObject({ standing: 'exact', expected: true, value: 2418 });
    const async = predict(scenario, { kind: 'async', openGames: 1 });
    expect(async.makespan).toMatchObject({ standing: 'exact', value: 2400 });
    expect(async.released).toMatchObject({ standing: 'exact', value: 2345 });
    expect(async.speedup).toMatchObject({ standing: 'exact', value: 1 });
  });

  test('has an upper bound even for an infinite variance', () => {
    const heavy: DrawnScenario = {
      ...exponentials(10, 4, 5, 55),
      replyTime: { family: 'pareto', mean: 55, alpha: 1.5 },
    };
    const { makespan } = predict(heavy, { kind: 'async' });
    expect(makespan.high).toBeCloseTo(2400, 9);
  });
});

describe('the mean of many replications lies between the bounds', () => {
  const strategies: Strategy[] = [
    { kind: 'async' },
    { kind: 'async', order: 'tour', walkTime: 1 },
    { kind: 'async', openGames: 3, order: 'poll' },
    { kind: 'threads', masters: 2, quantum: 1, walkTime: 0.2 },
    { kind: 'processes', masters: 3, walkTime: 3 },
    { kind: 'processes', masters: 3, dispatch: 'static' },
    { kind: 'hybrid', masters: 2, startupTime: 5 },
    { kind: 'hybrid', masters: 3, openGames: 2 },
    { kind: 'hybrid', masters: 9 },
  ];
  test.each(strategies)('%j', (strategy) => {
    const { makespan, released } = predict(exponentials(8, 5, 3, 7), strategy);
    const played = replications(strategy, 400);
    expect(played.makespan.mean).toBeGreaterThan(makespan.low! - 4 * played.makespan.error);
    expect(played.makespan.mean).toBeLessThan(makespan.high! + 4 * played.makespan.error);
    expect(played.released.mean).toBeGreaterThan(released!.low! - 4 * played.released.error);
    expect(played.released.mean).toBeLessThan(released!.high! + 4 * played.released.error);
  });

  function replications(strategy: Strategy, count: number) {
    const uniform = uniforms(1954);
    const results = Array.from({ length: count }, () => {
      const games = drawGames(8, 5, [exponential(3), exponential(7)], uniform);
      return replay({ games }, strategy).result;
    });
    return {
      makespan: meanAndError(results.map(({ makespan }) => makespan)),
      released: meanAndError(results.map(({ released }) => released)),
    };
  }
});

describe('in the long run', () => {
  const ROUNDS = 3000;
  const draws = {
    exp: [exp(5), exponential(5)],
    constant: [constant(5), constantly(5)],
    uniform: [{ family: 'uniform', low: 2, high: 8 }, between(2, 8)],
    replies: [{ family: 'uniform', low: 10, high: 40 }, between(10, 40)],
    steady: [constant(25), constantly(25)],
  } as const satisfies Record<string, readonly [TimeDistribution, Draw]>;
  type Name = keyof typeof draws;

  test.each<[Name, Name, Strategy]>([
    ['exp', 'replies', { kind: 'async' }],
    ['exp', 'steady', { kind: 'async', order: 'poll' }],
    ['exp', 'replies', { kind: 'threads', quantum: 2 }],
    ['exp', 'replies', { kind: 'hybrid', masters: 2 }],
    ['exp', 'replies', { kind: 'hybrid', masters: 2, dispatch: 'shared' }],
    ['exp', 'replies', { kind: 'hybrid', masters: 9 }],
    ['uniform', 'replies', { kind: 'async' }],
    ['exp', 'replies', { kind: 'async', order: 'tour' }],
    ['uniform', 'replies', { kind: 'async', walkTime: 20 }],
    ['uniform', 'replies', { kind: 'async', order: 'tour', walkTime: 1 }],
    ['uniform', 'replies', { kind: 'threads', masters: 2, quantum: 1, walkTime: 0.1 }],
    ['constant', 'replies', { kind: 'hybrid', masters: 4 }],
    ['constant', 'steady', { kind: 'hybrid', masters: 2, dispatch: 'shared', walkTime: 1 }],
    ['constant', 'steady', { kind: 'async', order: 'tour', walkTime: 1 }],
  ])('moves %s, replies %s: %j', (move, reply, strategy) => {
    // Rounds that vary keep constant times from being predicted exactly.
    const prediction = predict(
      {
        boards: 8,
        rounds: { family: 'poisson', mean: ROUNDS },
        moveTime: draws[move][0],
        replyTime: draws[reply][0],
      },
      strategy,
    );
    const games = drawGames(8, ROUNDS, [draws[move][1], draws[reply][1]], uniforms(1961));
    const { result } = replay({ games }, strategy);
    const outcomes = { ...result, meanWait: result.waitTime.mean };
    for (const name of ['throughput', 'utilisation', 'speedup', 'meanWait'] as const) {
      const { value, low = value!, high = value! } = prediction[name]!;
      const slack = 0.05 * high + 0.01;
      expect(outcomes[name], name).toBeGreaterThan(low - slack);
      expect(outcomes[name], name).toBeLessThan(high + slack);
    }
  });
});

test('a geometric number of exponential steps is exponential', () => {
  const game = overRounds({ mean: 30, variance: 870 }, { mean: 5, variance: 25 });
  expect(game).toEqual({ mean: 150, variance: 150 ** 2 });
});

test('bounds are ordered and finite for all distributions', () => {
  const mean = fc.integer({ min: 1, max: 100 });
  const times: fc.Arbitrary<TimeDistribution> = fc.oneof(
    mean.map(exp),
    mean.map(constant),
    fc.constant(constant(0)),
    mean.map((value) => ({ family: 'lognormal', mean: value, cv: 2 }) as const),
    mean.map((value) => ({ family: 'pareto', mean: value, alpha: 1.2 }) as const),
  );
  const scenarios = fc.record({
    boards: fc.integer({ min: 1, max: 100 }),
    rounds: fc.constantFrom({ family: 'poisson', mean: 3 } as const, constant(4)),
    moveTime: times,
    replyTime: times,
  });
  const strategies: fc.Arbitrary<Strategy> = fc.oneof(
    fc.record({ kind: fc.constant('sync' as const) }),
    fc.record({
      kind: fc.constant('async' as const),
      order: fc.constantFrom(...ORDERS),
      openGames: fc.integer({ min: 1, max: 100 }),
      walkTime: fc.constantFrom(0, 1),
    }),
    fc.record({
      kind: fc.constant('hybrid' as const),
      masters: fc.integer({ min: 1, max: 9 }),
      dispatch: fc.constantFrom('static' as const, 'shared' as const),
      startupTime: fc.constantFrom(0, 1),
    }),
  );
  fc.assert(
    fc.property(scenarios, strategies, (scenario, strategy) => {
      for (const { value, low, high } of Object.values(predict(scenario, strategy))) {
        const limits = value === undefined ? [low, high] : [value];
        for (const limit of limits) expect(limit).toBeGreaterThanOrEqual(0);
        for (const limit of limits) expect(limit).toBeLessThan(Infinity);
        if (value === undefined) expect(low).toBeLessThanOrEqual(high! * (1 + 1e-12));
      }
    }),
    { seed: 1906, numRuns: 2000 },
  );
});

function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares) / values.length };
}
