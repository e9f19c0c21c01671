import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { boardsSymbol } from '../symbols.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import { cycleOf, lapOf, staying, type Cycle, type Lap } from './lap.js';

/** Consecutive cycles of equal length. */
export interface Cycles extends Cycle {
  readonly count: bigint;
  readonly symbol: string;
  /** The number of rounds, over all boards, that start one cycle after the previous round. */
  readonly rounds: bigint;
}

/** All cycles of an exhibition, then the lap with the last moves. */
export interface CyclicSchedule {
  readonly cycles: readonly Cycles[];
  readonly lastLap: Lap;
}

/** Games open in generations of K. The last has r = N mod K games, or K if that is 0. */
interface Generations {
  /** Generations before the last. */
  readonly full: bigint;
  readonly fullSymbol: string;
  readonly openGames: bigint;
  readonly last: bigint;
  readonly rounds: bigint;
}

export function cyclicScheduleOf(
  queue: KnownQueue,
  times: ConstantTimes,
  service: Service,
): CyclicSchedule {
  const { boards, masters, openGames } = queue;
  const last = boards % openGames || openGames;
  const lastLap = lapOf(last, queue, times, service);
  // A master who goes ahead walks while the opponent thinks, but only to an open game.
  const walk = traitsOf(service.order).goesAhead ? 0n : service.walkTime;
  const cycle = cycleOf(lapOf(openGames, queue, times, service), times, walk);
  const opening = cycleOf(lapOf(openGames, queue, times, service), times, service.walkTime);
  const lastCycle = last === masters ? staying(times) : cycleOf(lastLap, times, walk);
  const generations: Generations = {
    full: BigInt((boards - last) / openGames),
    fullSymbol: `${boardsSymbol(service)}/K`,
    openGames: BigInt(openGames),
    last: BigInt(last),
    rounds: times.rounds,
  };
  return { cycles: inOrder(generations, cycle, opening, lastCycle), lastLap };
}

function inOrder(
  { full, fullSymbol, openGames, last, rounds }: Generations,
  cycle: Cycle,
  opening: Cycle,
  lastCycle: Cycle,
): readonly Cycles[] {
  const again = rounds - 1n;
  const whole = last === openGames;
  const before = whole ? `(${fullSymbol}−1)` : `⌊${fullSymbol}⌋`;
  const openings = full === 0n ? 0n : (full - 1n) * openGames + last;
  const end: Cycles = { ...lastCycle, count: again, symbol: '(R−1)', rounds: again * last };
  if (full === 0n) return [end];
  const within = full * again;
  if (cycle.term[0] !== opening.term[0]) {
    return [
      { ...cycle, count: within, symbol: `${before}·(R−1)`, rounds: within * openGames },
      { ...opening, count: full, symbol: before, rounds: openings },
      end,
    ];
  }
  const begun = { ...cycle, count: full * rounds, rounds: within * openGames + openings };
  if (!whole) return [{ ...begun, symbol: `${before}·R` }, end];
  const symbol = `(${fullSymbol}·R−1)`;
  return [{ ...cycle, count: begun.count + again, symbol, rounds: begun.rounds + end.rounds }];
}
