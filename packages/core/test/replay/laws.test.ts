import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/replay/events.js';
import { replay, type Played } from '../../src/replay/replay.js';
import type { Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { toNanoseconds } from '../../src/time/nanoseconds.js';
import { games, isBearable, strategies } from '../support/arbitraries.js';

const RUNS = 500;

function law(check: (played: Played, games: Games, strategy: Strategy) => void): void {
  fc.assert(
    fc.property(games, strategies, (list, strategy) => {
      fc.pre(isBearable(list, strategy));
      check(replay({ games: list }, strategy), list, strategy);
    }),
    { seed: 3, numRuns: RUNS, maxSkipsPerRun: 10 },
  );
}

const sum = (times: readonly number[]) =>
  times.reduce((total, time) => total + toNanoseconds(time), 0n);

describe('on every path', () => {
  test('every round is played once, in order, and every game ends with its last reply', () => {
    law(({ result, events }, list) => {
      expect(result.moves).toBe(list.flat().length);
      expect(result.makespan).toBe(Math.max(...result.gameEnds));
      for (const [board, rounds] of list.entries()) {
        const replies = events.filter((event) => event.type === 'replyIn' && event.board === board);
        expect(replies.map((event) => (event as { round: number }).round)).toEqual(
          rounds.map((_, index) => index + 1),
        );
        expect(replies.at(-1).at).toBe(result.gameEnds[board]);
      }
    });
  });

  test('masters are busy for exactly the time of all moves', () => {
    law(({ result }, list) => {
      expect(toNanoseconds(result.busyTime)).toBe(sum(list.flat().map(([move]) => move)));
    });
  });

  test('a game lasts as long as its boards wait, are attended and think, and no longer', () => {
    law(({ result, events }, list, { quantum }) => {
      fc.pre(quantum === undefined);
      const opened = events.filter(({ type }) => type === 'gameOpened');
      const lasted = sum(result.gameEnds) - sum(opened.map(({ at }) => at));
      const times = sum(list.flat().flat());
      expect(lasted).toBe(times + toNanoseconds(result.waitTime.total));
    });
  });

  test('events happen in order of time', () => {
    law(({ events }) => {
      const early = events.slice(1).filter(({ at }, index) => at < events[index]!.at);
      expect(early).toEqual([]);
    });
  });

  test('a master is at one board at a time', () => {
    law(({ events }) => {
      const ofMasters = events.filter((event) => 'master' in event);
      for (const master of new Set(ofMasters.map((event) => event.master))) {
        expect(intrusions(ofMasters.filter((event) => event.master === master))).toEqual([]);
      }
    });
  });

  test('no more games are open at once than the limit allows', () => {
    law(({ events }, _, { kind, openGames = Infinity, masters = 4, dispatch = 'static' }) => {
      const queues = kind === 'hybrid' && dispatch === 'static' ? masters : 1;
      let open = 0;
      for (const { type } of events) {
        if (type === 'gameOpened') open += 1;
        if (type === 'gameOver') open -= 1;
        if (kind === 'async' || kind === 'threads' || kind === 'hybrid') {
          expect(open).toBeLessThanOrEqual(openGames * queues);
        }
      }
      expect(open).toBe(0);
    });
  });

  test('a work-conserving exhibition without walks lies between its bounds', () => {
    const conserving = fc.oneof(
      fc.record({ kind: fc.constant('async'), order: fc.constantFrom('fifo', 'poll') }),
      fc.record({ kind: fc.constant('threads'), masters: fc.integer({ min: 1, max: 4 }) }),
    ) as fc.Arbitrary<Strategy>;
    fc.assert(
      fc.property(games, conserving, (list, strategy) => {
        const masters = BigInt(strategy.masters ?? 1);
        const makespan = toNanoseconds(replay({ games: list }, strategy).result.makespan);
        const moves = list.map((rounds) => sum(rounds.map(([move]) => move)));
        const alone = list.map((rounds) => sum(rounds.flat()));
        const work = moves.reduce((total, move) => total + move, 0n);
        const longest = alone.map((time, board) => work - moves[board]! + masters * time);
        expect(makespan * masters).toBeGreaterThanOrEqual(work);
        expect(alone.every((time) => makespan >= time)).toBe(true);
        expect(longest.some((limit) => makespan * masters <= limit)).toBe(true);
      }),
      { seed: 5, numRuns: RUNS },
    );
  });
});

/** What happens to a master before the walk or the move she is at has ended at its board. */
function intrusions(events: readonly (Event & { board: number })[]): Event[] {
  let busyAt: number | undefined;
  return events.filter(({ type, board }) => {
    const begins = type === 'walkBegun' || type === 'moveBegun' || type === 'moveResumed';
    const due = begins || type === 'masterWaits' ? undefined : board;
    const intrudes = busyAt !== due;
    busyAt = begins ? board : undefined;
    return intrudes;
  });
}

describe('the strategies meet', () => {
  const property = (check: (list: Games) => void) =>
    fc.assert(fc.property(games, check), { seed: 4, numRuns: 300 });
  const makespan = (list: Games, strategy: Strategy) =>
    replay({ games: list }, strategy).result.makespan;

  test('sync lasts as long as all times together', () => {
    property((list) => {
      expect(toNanoseconds(makespan(list, { kind: 'sync' }))).toBe(sum(list.flat().flat()));
    });
  });

  test('async with one open game is sync', () => {
    property((list) => {
      const one = replay({ games: list }, { kind: 'async', openGames: 1 }).result;
      expect(one.makespan).toBe(makespan(list, { kind: 'sync' }));
    });
  });

  test('a single process, a single static master and a long quantum change nothing', () => {
    property((list) => {
      const sync = replay({ games: list }, { kind: 'sync' }).result;
      const async = replay({ games: list }, { kind: 'async' }).result;
      expect(replay({ games: list }, { kind: 'processes', masters: 1 }).result).toEqual(sync);
      expect(replay({ games: list }, { kind: 'hybrid', masters: 1 }).result).toEqual(async);
      expect(replay({ games: list }, { kind: 'threads', quantum: 1e7 }).result).toEqual(async);
    });
  });

  test('a board alone never waits', () => {
    property(([first]) => {
      expect(replay({ games: [first!] }, { kind: 'async' }).result.waitTime.max).toBe(0);
    });
  });

  test('with a master for every board no board waits, and the longest game decides', () => {
    property((list) => {
      const { result } = replay({ games: list }, { kind: 'threads', masters: list.length });
      expect(result.waitTime.total).toBe(0);
      const alone = list.map((rounds) => Number(sum(rounds.flat())));
      expect(Number(toNanoseconds(result.makespan))).toBe(Math.max(...alone));
    });
  });
});

describe('what cannot be played is refused', () => {
  test('a game without rounds', () => {
    expect(() => replay({ games: [[[1, 2]], []] }, { kind: 'async' })).toThrow(/games\[1\]/);
  });

  test('a negative time', () => {
    expect(() => replay({ games: [[[1, -2]]] }, { kind: 'async' })).toThrow(/games\[0\]\[0\]\[1\]/);
  });

  test('a quantum that cuts moves into more slices than can be told', () => {
    const strategy = { kind: 'threads', quantum: 1e-9 } as const;
    expect(() => replay({ games: [[[1, 0]]] }, strategy)).toThrow(/quantum: found 1ns/);
  });

  test('an exhibition of over 200 years', () => {
    const century = 100 * 365.25 * 86_400;
    const list: Games = [[[century, century]], [[1, 0]]];
    expect(replay({ games: list }, { kind: 'async' }).result.makespan).toBe(2 * century);
    expect(() => replay({ games: list }, { kind: 'sync' })).toThrow(/200 years/);
  });
});
