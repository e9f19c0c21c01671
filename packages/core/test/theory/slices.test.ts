import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { timeMoments } from '../../src/distribution/families.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { DrawnScenario, Scenario } from '../../src/scenario/scenario.js';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { predict } from '../../src/theory/predict.js';
import { meanSlices } from '../../src/theory/slices.js';
import { toNanoseconds } from '../../src/time/nanoseconds.js';

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

/** Moves of every family, with means from a fraction of the quantum of 1 s to several. */
const MOVES: readonly (string | number[])[] = [
  ...['0.8s', '3s', '0s', 'exp(0.8s)', 'exp(7s)', 'uniform(0s, 3s)'],
  ...['erlang(3, 2s)', 'gamma(2s, cv=0.5)', 'gamma(0.5s, cv=2)'],
  ...['lognormal(2s, cv=0.6)', 'lognormal(5s, cv=3)', 'weibull(2s, shape=0.8)'],
  ...['weibull(3s, shape=4)', 'pareto(2s, alpha=2.5)', 'triangular(0s, 1s, 4s)'],
  [0, 0.5, 1, 1.5, 12],
];

function scenarioOf(moveTime: unknown, more: object = {}): DrawnScenario {
  const others = { boards: 40, rounds: 2000, replyTime: 'exp(25s)', ...more };
  return parseScenario({ moveTime, ...others }) as DrawnScenario;
}

/** The mean number of slices of drawn moves, counted. */
function counted(scenario: Scenario, quantum: number): { mean: number; error: number } {
  const { games } = kernel.draw(scenario, { seed: 4n, replication: 0 });
  const slices = games.flat().map(([move]) => Math.max(1, Math.ceil(move / quantum - 1e-12)));
  const mean = slices.reduce((sum, n) => sum + n, 0) / slices.length;
  const variance = slices.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (slices.length - 1);
  return { mean, error: Math.sqrt(variance / slices.length) };
}

describe('the mean number of slices is as predicted, within five standard errors', () => {
  test.each(MOVES)('%j', (move) => {
    const scenario = scenarioOf(move);
    for (const quantum of [0.3, 1, 4]) {
      const expected = meanSlices(scenario.moveTime, toNanoseconds(quantum));
      const { mean, error } = counted(scenario, quantum);
      expect(Math.abs(mean - expected)).toBeLessThan(5 * error + 1e-9);
    }
  });
});

/** With cv = 2 most gamma moves are near 0 and have fewer slices. */
describe('for a short quantum, a continuous time has S/q + 1/2 slices', () => {
  const spread = MOVES.filter(
    (move) => /^[^0-9].*\)$/.test(String(move)) && !String(move).includes('cv=2'),
  );
  test.each(spread)('%j', (move) => {
    const { moveTime } = scenarioOf(move);
    const { mean } = timeMoments(moveTime);
    for (const quantum of [1e-3, 1e-6, 1e-9]) {
      const slices = meanSlices(moveTime, toNanoseconds(quantum));
      const wanted = mean / quantum + 0.5;
      expect(Math.abs(slices / wanted - 1)).toBeLessThan(1e-6);
    }
  });
});

test.each<[TimeDistribution, number]>([
  [{ family: 'exp', mean: 0.8 }, 1 / (1 - Math.exp(-1.25))],
  [{ family: 'uniform', low: 0, high: 3 }, 2],
  [{ family: 'uniform', low: 0.5, high: 1.5 }, 1.5],
  [{ family: 'pareto', mean: 1.5, alpha: 3 }, 1 + 1.2020569031595942],
  [{ family: 'constant', value: 0 }, 1],
  [{ family: 'exp', mean: 0 }, 1],
  [{ family: 'empirical', values: [0, 1, 1.000000001, 5] }, 9 / 4],
])('%j has the number of slices of 1 s of its own closed form', (move, slices) => {
  expect(meanSlices(move, 1_000_000_000n)).toBeCloseTo(slices, 10);
});

const SLICED: Strategy = { kind: 'threads', quantum: 1, walkTime: 1 };

describe('the saturation point with a quantum and walks', () => {
  test('of exp(0.8 s) and exp(25 s) is 12.17, not the 14.89 of one slice a move', () => {
    const { saturationPoint } = predict(scenarioOf('exp(0.8s)'), SLICED);
    expect(saturationPoint).toMatchObject({ standing: 'long-run' });
    expect(saturationPoint!.value).toBeCloseTo(26.8 / (0.8 + 1 / (1 - Math.exp(-1.25))), 9);
    expect(saturationPoint!.value).toBeCloseTo(12.17, 2);
    expect(saturationPoint!.formula).toMatch(/^M·\(S\+Z\+w\)\/\(S\+1\.4\d*w\) = 1 × 26\.8 s/);
  });

  test('of recorded games counts their own slices', () => {
    const games = [[[0.5, 9]], [[3.5, 7]]] as const;
    const { saturationPoint } = predict({ games }, SLICED);
    expect(saturationPoint!.value).toBeCloseTo((2 + 8 + 1) / (2 + 2.5), 12);
  });
});

describe('three times the saturation point is served at the predicted rate, with walks', () => {
  test.each(MOVES)('%j', (move) => {
    const one = scenarioOf(move);
    const point = predict(one, SLICED).saturationPoint!.value!;
    const boards = Math.ceil(3 * point) + 5;
    const rounds = Math.ceil(60_000 / boards);
    const scenario = scenarioOf(move, { boards, rounds });
    const { walkingTime, released, moves } = kernel.play(
      { scenario, seed: 4n, replication: 0 },
      SLICED,
    );
    const slices = meanSlices(scenario.moveTime, 1_000_000_000n);
    const { error } = counted(scenario, 1);
    // At the end she stays at the last open board, without walks.
    expect(Math.abs(walkingTime / moves - slices)).toBeLessThan(5 * error + 0.01 * slices);
    // Beyond saturation she is hardly ever idle, and throughput is point/(S+Z+w) = 1/(S + slices·w).
    const throughput = point / (timeMoments(scenario.moveTime).mean + 25 + 1);
    const spread = (10 * error) / slices;
    expect(Math.abs(moves / released / throughput - 1)).toBeLessThan(spread + 0.03);
  });
});
