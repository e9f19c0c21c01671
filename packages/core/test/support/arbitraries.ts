import fc from 'fast-check';
import type { Games, Round, Workload } from '../../src/scenario/scenario.js';
import { ORDERS, traitsOf, type Order } from '../../src/strategy/orders.js';
import { ordersOf } from '../../src/strategy/read-strategy.js';
import { OPENINGS, type Strategy } from '../../src/strategy/strategy.js';

/** Small whole numbers make ties, which are where engines differ; the rest make everything else. */
const time = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((eighths) => eighths / 8) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((ns) => ns / 1e9) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
);

const round = fc.tuple(time, time) as fc.Arbitrary<Round>;

/** One to ten games of one to six rounds. */
export const games: fc.Arbitrary<Games> = fc.array(
  fc.array(round, { minLength: 1, maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 10,
  },
);

/** Sometimes a list with one value for each game. */
function sometimesEach<T>(
  arbitrary: fc.Arbitrary<T>,
  length: number,
): fc.Arbitrary<T[] | undefined> {
  const list = fc.array(arbitrary, { minLength: length, maxLength: length });
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: list });
}

const LIMITS = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ replyLimit: fc.integer({ min: 1, max: 4 }) }),
  fc.record(
    {
      replyLimit: fc.integer({ min: 1, max: 4 }),
      replyRate: fc.constantFrom(0.25, 1, 3, 1000),
      replyBurst: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['replyRate'] },
  ),
);

/** Games with arrivals, opponents who open, priorities and limits, each in some of them. */
export const workloads: fc.Arbitrary<Workload> = games.chain((list) =>
  fc
    .tuple(
      sometimesEach(time, list.length),
      sometimesEach(fc.constantFrom('master' as const, 'opponent' as const), list.length),
      sometimesEach(fc.integer({ min: -2, max: 2 }), list.length),
      LIMITS,
    )
    .map(([arrivals, opens, priorities, limits]) => ({
      games: list,
      ...(arrivals && { arrivals }),
      ...(opens && { opens }),
      ...(priorities && { priorities }),
      ...limits,
    })),
);

const walkTime = fc.option(fc.constantFrom(0, 0.5, 1, 2, 0.000000001), { nil: undefined });
const startupTime = fc.option(fc.constantFrom(0, 1, 2.5, 10), { nil: undefined });
const masters = fc.integer({ min: 1, max: 5 });
const openGames = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
const quantum = fc.option(fc.constantFrom(0.5, 1, 2, 0.000000001), { nil: undefined });

const opening = fc.option(fc.constantFrom(...OPENINGS), { nil: undefined });

const others = fc.oneof(
  fc.record({ kind: fc.constant('sync'), walkTime, opening }),
  fc.record({
    kind: fc.constant('threads'),
    masters,
    walkTime,
    openGames,
    quantum,
    opening,
    order: fc.constantFrom(undefined, ...ordersOf('threads')),
  }),
  fc.record({
    kind: fc.constant('processes'),
    masters,
    walkTime,
    startupTime,
    opening,
    dispatch: fc.constantFrom('shared', 'static'),
  }),
);

/** Every strategy that serves in this order, with every option it takes. */
export function strategiesIn(name: Order): fc.Arbitrary<Strategy> {
  const order = fc.constant(name);
  const options = { walkTime, openGames, order, opening };
  const hybrid = { kind: fc.constant('hybrid'), masters, startupTime, ...options };
  const alone = fc.oneof(
    fc.record({ kind: fc.constant('async'), ...options }),
    fc.record({ ...hybrid, dispatch: fc.constantFrom(undefined, 'static') }),
  );
  if (traitsOf(name).needsOneMaster) return alone.map(asStrategy);
  const together = fc.record({ ...hybrid, dispatch: fc.constant('shared') });
  return fc.oneof({ weight: 2, arbitrary: alone }, together).map(asStrategy);
}

/** Every strategy that makes sense, with every option it takes. */
export const strategies: fc.Arbitrary<Strategy> = fc.oneof(
  others.map(asStrategy),
  ...ORDERS.map(strategiesIn),
);

function asStrategy(options: object): Strategy {
  const said = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as Strategy;
}

/** A quantum of a nanosecond is only bearable where moves are short. */
export function isBearable(list: Games, { quantum: slice = Infinity }: Strategy): boolean {
  return list.flat().every(([move]) => move / slice < 300);
}
