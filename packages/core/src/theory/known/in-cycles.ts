import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import { openGamesSymbol, startupTerm } from '../symbols.js';
import { cyclicScheduleOf, type Cycles } from './cyclic-schedule.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import type { Lap } from './lap.js';
import { exactly, limit, type Limit, type Outcome } from './range.js';

/** Whether the premises of `inCycles` hold. */
export function repeatsInCycles(
  { masters, boards, openGames }: KnownQueue,
  { moveTime, replyTime }: ConstantTimes,
  { order, quantum, walkTime }: Service,
): boolean {
  if (!traitsOf(order).takesTurns) return false;
  if (openGames <= masters || openGames % masters !== 0 || boards % masters !== 0) return false;
  // A board that is ready again at the very instant of its move is served again before its turn.
  if (moveTime + replyTime === 0n && walkTime > 0n) return false;
  return quantum === undefined || quantum >= moveTime;
}

/**
 * The closed form for constant times where K/M and N/M are whole, K > M, no quantum is below S, and
 * boards take turns.
 *
 * M boards are always served at once, the open ones in turn, and a game that opens has the turn of
 * the one that is over. By induction over the cycles, the j-th M boards are served j(S+w) after the
 * first of their cycle, and the next cycle begins when the masters have gone round, k(S+w) later
 * with k = K/M, and the first replies are in and walked to, S+Z+w later. The last games, r = N mod K
 * or K, have cycles of their own.
 */
export function inCycles(queue: KnownQueue, times: ConstantTimes, service: Service): Outcome {
  const { startupTime, walkTime } = service;
  const { cycles, lastLap } = cyclicScheduleOf(queue, times, service);
  const before = cycles.reduce((sum, { count, length }) => sum + count * length, startupTime);
  const lastMove = before + lastLap.time - walkTime;
  const terms = [...startupTerm(service), ...cycles.map(repeated), lapTerm(lastLap, walkTime)];
  const reply: Term = ['Z', seconds(times.replyTime)];
  return {
    makespan: exactly(limit(lastMove + times.replyTime, [...terms, reply])),
    released: exactly(limit(lastMove, terms)),
    totalWait: exactly(totalWait(queue, times, service, cycles)),
  };
}

function repeated({ count, symbol, term: [symbols, numbers] }: Cycles): Term {
  return [`${symbol}·${symbols}`, `${count} × ${numbers}`];
}

/** The first walk of the lap belongs to the cycle before. */
function lapTerm({ time, symbol }: Lap, walkTime: Nanoseconds): Term {
  if (walkTime === 0n) return [symbol, seconds(time)];
  return [`${symbol} − w`, `${seconds(time)} − ${seconds(walkTime)}`];
}

/** At first a board waits for those before it in the lap, later for the cycle to end. */
function totalWait(
  queue: KnownQueue,
  { moveTime, replyTime }: ConstantTimes,
  service: Service,
  cycles: readonly Cycles[],
): Limit {
  const open = BigInt(queue.openGames);
  const symbol = openGamesSymbol(queue, service);
  const pairs = (open * (open / BigInt(queue.masters) - 1n)) / 2n;
  const visit = moveTime + service.walkTime;
  const round = moveTime + replyTime;
  const later = cycles.reduce((sum, { rounds, length }) => sum + rounds * (length - round), 0n);
  return limit(open * service.startupTime + pairs * visit + later, [
    ...startupTerm(service).map(([u, time]): Term => [`${symbol}·${u}`, `${open} × ${time}`]),
    [`${symbol}(k−1)/2·${service.walkTime === 0n ? 'S' : '(S+w)'}`, `${pairs} × ${seconds(visit)}`],
    ...cycles.map(({ rounds, length, term: [symbols] }): Term => [
      `later rounds·(${symbols} − S − Z)`,
      `${rounds} × ${seconds(length - round)}`,
    ]),
  ]);
}
