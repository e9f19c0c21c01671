import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { DrawnScenario, Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { HorizonError } from '../../src/time/horizon-error.js';
import { HORIZON, toNanoseconds, toSeconds } from '../../src/time/nanoseconds.js';

const YEAR = 31_557_600;
const LONGEST = toSeconds(HORIZON);

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

const EVERY_KIND: readonly Strategy[] = [
  { kind: 'sync' },
  { kind: 'async' },
  { kind: 'async', order: 'tour' },
  { kind: 'async', order: 'poll' },
  { kind: 'threads', quantum: YEAR },
  { kind: 'processes', masters: 1 },
  { kind: 'hybrid', masters: 1 },
];

describe('200 years', () => {
  test.each(EVERY_KIND)('%o: an exhibition may last as long', (strategy) => {
    const games: Games = [
      [
        [100 * YEAR, 50 * YEAR],
        [25 * YEAR, 25 * YEAR],
      ],
    ];
    expect(kernel.play({ games }, strategy).makespan).toBe(LONGEST);
  });

  test.each(EVERY_KIND)('%o: and not a microsecond longer', (strategy) => {
    const games: Games = [
      [
        [100 * YEAR, 50 * YEAR],
        [25 * YEAR, 25 * YEAR + 0.000001],
      ],
    ];
    expect(() => kernel.play({ games }, strategy)).toThrow(HorizonError);
  });

  test.each(EVERY_KIND)('%o: nor so long that 64 bits overflow', (strategy) => {
    const games: Games = [
      [
        [LONGEST, 0],
        [LONGEST, LONGEST],
      ],
    ];
    expect(() => kernel.play({ games }, strategy)).toThrow(HorizonError);
  });

  test('walks and startup count as well', () => {
    const games: Games = [[[100 * YEAR, 0]], [[50 * YEAR, 0]]];
    const play = (strategy: Strategy) => () => kernel.play({ games }, strategy);
    expect(play({ kind: 'sync', walkTime: 51 * YEAR })).toThrow(HorizonError);
    expect(play({ kind: 'async', walkTime: 51 * YEAR })).toThrow(HorizonError);
    const late = { masters: 1, startupTime: 51 * YEAR };
    expect(play({ kind: 'processes', ...late })).toThrow(HorizonError);
    expect(play({ kind: 'hybrid', ...late })).toThrow(HorizonError);
    expect(play({ kind: 'async', walkTime: 50 * YEAR })()).toMatchObject({ makespan: LONGEST });
  });

  test('after one that is too long the next is played as if nothing had been', () => {
    const short: Games = [
      [
        [5, 55],
        [5, 55],
      ],
      [[5, 55]],
    ];
    const strategy = { kind: 'async', order: 'poll' } as const;
    const before = kernel.play({ games: short }, strategy);
    expect(() => kernel.play({ games: [[[LONGEST, 1]], [[1, 1]]] }, strategy)).toThrow(
      HorizonError,
    );
    expect(kernel.play({ games: short }, strategy)).toEqual(before);
  });
});

describe('up to 200 years every figure is exact', () => {
  const fifth = (LONGEST - YEAR) / 5;
  const uneven: Games = [
    [
      [fifth + 0.25, 0.000000001],
      [0.1, fifth - 0.25],
      [0.000000007, fifth],
      [fifth - 1, 0.3],
      [0.6, fifth],
    ],
  ];

  test.each(EVERY_KIND)('%o: the sum of 199 years is the sum of its nanoseconds', (strategy) => {
    const sum = uneven.flat(2).reduce((total, time) => total + toNanoseconds(time), 0n);
    const { makespan, busyTime, meanThinking } = kernel.play({ games: uneven }, strategy);
    expect(makespan).toBe(toSeconds(sum));
    expect(busyTime + meanThinking * makespan).toBeCloseTo(makespan, 3);
  });

  test('sums over all boards pass 2⁶⁴ nanoseconds', () => {
    const move = 1.99 * YEAR;
    const games = new Array<Games[number]>(100).fill([[move, 0]]);
    const { waitTime } = kernel.play({ games }, { kind: 'async' });
    expect(waitTime.total).toBe(toSeconds(toNanoseconds(move) * 4950n));
    const alone = kernel.play({ games }, { kind: 'processes', masters: 100 });
    expect(alone).toMatchObject({
      busyTime: toSeconds(toNanoseconds(move) * 100n),
      makespan: move,
    });
    const walked = kernel.play({ games }, { kind: 'hybrid', masters: 50, walkTime: 100 * YEAR });
    expect(walked.walkingTime).toBe(50 * 100 * YEAR);
  });
});

describe('a drawn time over 200 years', () => {
  const scenario: DrawnScenario = {
    boards: 1,
    rounds: { family: 'constant', value: 60 },
    moveTime: { family: 'lognormal', mean: 100 * YEAR, cv: 3 },
    replyTime: { family: 'constant', value: 0 },
  };
  const draw = { seed: 1n, replication: 0 };

  test('is over them in seconds as well', () => {
    const times = kernel.draw(scenario, draw).games.flat(2);
    const most = Math.max(...times);
    expect(most).toBeGreaterThan(LONGEST);
    expect(most).toBeCloseTo(LONGEST, 5);
  });

  test('cannot be played', () => {
    expect(() => kernel.play({ scenario, ...draw }, { kind: 'async' })).toThrow(HorizonError);
    const shard = { seed: 1n, from: 0, to: 3 };
    expect(() => kernel.replicate(scenario, { kind: 'sync' }, shard)).toThrow(HorizonError);
  });

  test('nor can a constant that never was parsed', () => {
    for (const value of [1e12, -5]) {
      const replyTime = { family: 'constant', value } as const;
      const play = () =>
        kernel.play({ scenario: { ...scenario, replyTime }, ...draw }, { kind: 'sync' });
      expect(play).toThrow(/at most 200 years|found -5/);
    }
  });
});
