import {
  completeStrategy,
  replay,
  type Event,
  type Games,
  type Result,
  type Round,
  type Strategy,
  type Workload,
} from '@simul/core';
import fc from 'fast-check';

/** An exhibition that has been played, and how many serve in it. */
export interface Exhibited {
  readonly games: Games;
  readonly workload: Workload;
  readonly strategy: Strategy;
  readonly events: readonly Event[];
  readonly result: Result;
  readonly boards: number;
  readonly masters: number;
}

/** Small whole numbers make ties, of which many happen at one instant; and moves of no time. */
const time = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((eighths) => eighths / 8) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((ns) => ns / 1e9) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
);

function gamesOf(limits: { minLength: number; maxLength: number }): fc.Arbitrary<Games> {
  const round = fc.tuple(time, time) as fc.Arbitrary<Round>;
  return fc.array(fc.array(round, { minLength: 1, maxLength: 5 }), limits);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const walkTime = maybe(fc.constantFrom(0, 0.5, 1, 2, 0.000000001));
const startupTime = maybe(fc.constantFrom(0, 1, 2.5, 10));
const masters = fc.integer({ min: 1, max: 5 });
const openGames = maybe(fc.integer({ min: 1, max: 12 }));
const quantum = maybe(fc.constantFrom(0.5, 1, 2));
const shareable = fc.constantFrom('fifo', 'lifo', 'shortest', 'priority');
const order = fc.oneof(shareable, fc.constantFrom('tour', 'poll'));
const opening = maybe(fc.constantFrom('listed', 'shortest', 'longest'));
const dispatch = fc.constantFrom('shared', 'static');
const one = fc.constant(1);

const options = fc.oneof(
  fc.record({ kind: fc.constant('sync'), opening, walkTime }),
  fc.record({ kind: fc.constant('async'), opening, walkTime, openGames, order }),
  fc.record({
    ...{ kind: fc.constant('threads'), masters, opening, walkTime, openGames, quantum },
    order: shareable,
  }),
  fc.record({ kind: fc.constant('processes'), masters, opening, walkTime, startupTime, dispatch }),
  fc.record({ kind: fc.constant('hybrid'), masters, walkTime, startupTime, openGames, order }),
  fc.record({
    ...{ kind: fc.constant('hybrid'), masters, opening, walkTime, openGames, dispatch },
    order: shareable,
  }),
  fc.record({ kind: fc.constant('hybrid'), masters: one, dispatch, walkTime, openGames, order }),
);

/** All five kinds, with every option that they take. */
export const strategies: fc.Arbitrary<Strategy> = options.map(
  (all) =>
    Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== undefined),
    ) as unknown as Strategy,
);

/** What a workload has besides its games. */
type Besides = Omit<Workload, 'games'>;

/** Opponents who arrive, who open, and who share what answers them; every other time none of it. */
function besidesOf(boards: number): fc.Arbitrary<Besides> {
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: boards, maxLength: boards });
  const count = fc.integer({ min: 1, max: 4 });
  const all = fc.record(
    {
      arrivals: each(time),
      opens: each(fc.constantFrom('master', 'opponent')),
      priorities: each(fc.integer({ min: -2, max: 2 })),
      replyLimit: count,
      replyRate: fc.constantFrom(0.5, 1, 3),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(fc.constant({}), all);
}

/** One to ten boards. */
export const exhibitions = exhibitionsOf(gamesOf({ minLength: 1, maxLength: 10 }), strategies);

export function exhibitionsOf(
  games: fc.Arbitrary<Games>,
  served: fc.Arbitrary<Strategy>,
): fc.Arbitrary<Exhibited> {
  return fc
    .tuple(games, served)
    .filter(([list, strategy]) => isBearable(list, strategy))
    .chain(([list, strategy]) =>
      besidesOf(list.length).map((besides) => exhibited(list, strategy, besides)),
    );
}

export function exhibited(games: Games, strategy: Strategy, besides: Besides = {}): Exhibited {
  const boards = games.length;
  const { masters: serving = 1 } = completeStrategy(strategy);
  const workload = { games, ...besides };
  const played = replay(workload, strategy);
  return { games, workload, strategy, boards, masters: serving, ...played };
}

/** Moves that are cut into thousands of slices show nothing more than those cut into hundreds. */
function isBearable(games: Games, { quantum: slice = Infinity }: Strategy): boolean {
  return games.flat().every(([move]) => move / slice < 300);
}
