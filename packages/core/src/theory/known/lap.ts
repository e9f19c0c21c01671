import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';

/** One visit of a master to each of her boards, k(S+w), and its symbol in formulas. */
export interface Lap {
  readonly time: Nanoseconds;
  readonly symbol: string;
}

/** The time from a move at the first board to the next move there. */
export interface Cycle {
  readonly length: Nanoseconds;
  readonly term: Term;
}

/** A lap of k boards per master (K with one master), or of the last r boards. */
export function lapOf(
  boards: number,
  { masters, openGames, ...queue }: KnownQueue,
  { moveTime }: ConstantTimes,
  { walkTime }: Service,
): Lap {
  const one = openGames < queue.boards ? 'K' : 'k';
  const all = masters === 1 ? one : 'k';
  const left = masters === 1 ? 'r' : '(r/M)·';
  const name = boards === openGames ? all : left;
  return {
    time: BigInt(boards / masters) * (moveTime + walkTime),
    symbol: `${name}${walkTime === 0n ? 'S' : '(S+w)'}`,
  };
}

/** A cycle ends when the lap is over and a master has walked to the first board, which is ready. */
export function cycleOf(
  lap: Lap,
  { moveTime, replyTime }: ConstantTimes,
  walkTime: Nanoseconds,
): Cycle {
  const ready = moveTime + replyTime + walkTime;
  const symbol = walkTime === 0n ? 'S+Z' : 'S+Z+w';
  return {
    length: lap.time > ready ? lap.time : ready,
    term: [`max(${lap.symbol}, ${symbol})`, `max(${seconds(lap.time)}, ${seconds(ready)})`],
  };
}

/** With one board per master, masters never walk. */
export function staying({ moveTime, replyTime }: ConstantTimes): Cycle {
  const length = moveTime + replyTime;
  return { length, term: ['(S+Z)', seconds(length)] };
}
