import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { RoundsDistribution, TimeDistribution } from '../../src/distribution/distribution.js';
import type { DrawnScenario, Games } from '../../src/scenario/scenario.js';
import { toNanoseconds, toSeconds } from '../../src/time/nanoseconds.js';

const FIRST = { seed: 1n, replication: 0 };

const scenario: DrawnScenario = {
  boards: 24,
  rounds: { family: 'poisson', mean: 30 },
  moveTime: { family: 'exp', mean: 5 },
  replyTime: { family: 'gamma', mean: 55, cv: 0.6 },
};

const constantRounds = (value: number) => ({ family: 'constant', value }) as const;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

describe('a drawn time depends on seed, replication, board, round and what it is, alone', () => {
  test('asking again gives the same times', () => {
    const games = kernel.draw(scenario, FIRST);
    kernel.draw({ ...scenario, boards: 3 }, { seed: 9n, replication: 9 });
    expect(kernel.draw(scenario, FIRST)).toEqual(games);
  });

  test('another kernel gives the same times', async () => {
    const other = await loadKernel();
    expect(other.draw(scenario, FIRST)).toEqual(kernel.draw(scenario, FIRST));
  });

  test('more boards leave the first ones as they were', () => {
    const few = kernel.draw({ ...scenario, boards: 5 }, FIRST).games;
    const many = kernel.draw({ ...scenario, boards: 500 }, FIRST).games;
    expect(many.slice(0, 5)).toEqual(few);
  });

  test('more rounds leave the first ones as they were', () => {
    const few = kernel.draw({ ...scenario, rounds: constantRounds(4) }, FIRST).games;
    const many = kernel.draw({ ...scenario, rounds: constantRounds(90) }, FIRST).games;
    expect(many.map((game) => game.slice(0, 4))).toEqual(few);
  });

  test('how moves are drawn leaves replies as they were', () => {
    const replies = (games: Games) => games.map((game) => game.map(([, reply]) => reply));
    const other = { ...scenario, moveTime: { family: 'gamma', mean: 1, cv: 2 } } as const;
    expect(replies(kernel.draw(other, FIRST).games)).toEqual(
      replies(kernel.draw(scenario, FIRST).games),
    );
  });
});

describe('other draws have other times', () => {
  const rounds = constantRounds(20);
  const same = { family: 'exp', mean: 1 } as const;
  const alike: DrawnScenario = { boards: 20, rounds, moveTime: same, replyTime: same };

  test('by seed, replication, board, round, and move or reply', () => {
    const times = [0n, 1n, 2n ** 63n].flatMap((seed) =>
      [0, 1, 2, 2 ** 40].flatMap((replication) =>
        kernel.draw(alike, { seed, replication }).games.flat(2),
      ),
    );
    expect(new Set(times).size).toBe(3 * 4 * 20 * 20 * 2);
  });

  test('and neighbours do not go together', () => {
    const size = 40;
    const uniform = { family: 'uniform', low: 0, high: 2 } as const;
    const square = { ...alike, boards: size, rounds: constantRounds(size) };
    const even = { ...square, moveTime: uniform, replyTime: uniform };
    const centred = (seed: bigint, replication: number) =>
      kernel
        .draw(even, { seed, replication })
        .games.flat(2)
        .map((time) => time - 1);
    const shared = Array.from({ length: size }, (_, r) => centred(4n, r)).flat();
    const seeds = Array.from({ length: size }, (_, seed) => centred(BigInt(seed), 0)).flat();

    const [kind, round, board, replication] = [1, 2, 2 * size, 2 * size * size];
    for (const lag of [kind, round, board, replication]) {
      expect(Math.abs(zOfCorrelation(shared, lag))).toBeLessThan(4);
    }
    expect(Math.abs(zOfCorrelation(seeds, replication))).toBeLessThan(4);
  });
});

/** Standard errors from 0, of values that are even in (−1, 1). */
function zOfCorrelation(values: readonly number[], lag: number): number {
  const products = values.slice(lag).map((value, i) => value * values[i]!);
  return (3 * products.reduce((sum, product) => sum + product, 0)) / Math.sqrt(products.length);
}

/** Seconds of the first move at the first board. */
const PINNED: readonly (readonly [TimeDistribution, number])[] = [
  [{ family: 'exp', mean: 5 }, 1.299401623],
  [{ family: 'uniform', low: 40, high: 70 }, 46.865683982],
  [{ family: 'erlang', shape: 3, mean: 55 }, 30.195025414],
  [{ family: 'gamma', mean: 55, cv: 0.5 }, 33.496396783],
  [{ family: 'gamma', mean: 55, cv: 2 }, 0.407944677],
  [{ family: 'lognormal', mean: 55, cv: 0.6 }, 31.243108296],
  [{ family: 'normal', mean: 55, sd: 5 }, 51.286904038],
  [{ family: 'normal', mean: 55, sd: 60 }, 10.44284846],
  [{ family: 'weibull', mean: 55, shape: 0.8 }, 9.007377063],
  [{ family: 'pareto', mean: 55, alpha: 2.5 }, 36.615062201],
  [{ family: 'triangular', low: 10, mode: 50, high: 120 }, 41.732743092],
  [{ family: 'empirical', values: [1, 2, 3, 4, 5, 6, 7] }, 6],
  [
    {
      family: 'mix',
      parts: [
        { share: 0.2, time: { family: 'exp', mean: 5 } },
        { share: 0.8, time: { family: 'exp', mean: 50 } },
      ],
    },
    87.471550245,
  ],
];

/** Changing these numbers changes the result of every seed ever used. */
test.each(PINNED)('seed 1 gives the same bits as ever: %j', (moveTime, move) => {
  const { games } = kernel.draw({ ...scenario, moveTime }, FIRST);
  expect(games[0]![0]![0]).toBe(move);
});

test('seed 1 gives the same numbers of rounds as ever', () => {
  const roundsOf = (rounds: RoundsDistribution) =>
    kernel.draw({ ...scenario, boards: 4, rounds }, FIRST).games.map(({ length }) => length);
  expect(roundsOf({ family: 'poisson', mean: 30 })).toEqual([32, 30, 29, 29]);
  expect(roundsOf({ family: 'geometric', mean: 30 })).toEqual([32, 21, 18, 16]);
  expect(roundsOf({ family: 'uniform', low: 20, high: 40 })).toEqual([33, 30, 29, 28]);
  expect(roundsOf({ family: 'empirical', values: [10, 20, 30] })).toEqual([20, 20, 20, 20]);
});

describe('a drawn workload passes the door of seconds unchanged', () => {
  const DAY = 86_400;
  const long: readonly TimeDistribution[] = [
    { family: 'exp', mean: 5 },
    { family: 'exp', mean: 20 * DAY },
    { family: 'uniform', low: 8_388_607.99, high: 8_388_608.01 },
    { family: 'uniform', low: 90 * DAY, high: 110 * DAY },
    { family: 'lognormal', mean: 20_000 * DAY, cv: 1 },
    { family: 'pareto', mean: 10_000 * DAY, alpha: 1.1 },
  ];

  test.each(long)('$family of $mean', (moveTime) => {
    const drawn = { boards: 20, rounds: constantRounds(200), moveTime, replyTime: moveTime };
    const times = kernel.draw(drawn, FIRST).games.flat(2);
    expect(times.map((time) => toSeconds(toNanoseconds(time)))).toEqual(times);
    const long = times.filter((time) => time >= 2 ** 23).map(toNanoseconds);
    expect(long.filter((time) => time % 1000n !== 0n)).toEqual([]);
  });
});
