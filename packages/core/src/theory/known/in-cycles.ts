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
  // After a round of 0 s the board is ready at the instant of its move, and is served out of turn.
  if (moveTime + replyTime === 0n && walkTime > 0n) return false;
  return quantum === undefined || quantum >= moveTime;
}

/**
 * The closed form for constant times if K/M and N/M are integers, K > M, the quantum is at least S,
 * and boards take turns.
 *
 * The masters serve M boards at once, and the open boards in turn; a new game takes the turn of the
 * game that ended. By induction over the cycles, group j of M boards is served j(S+w) after the
 * start of its cycle. The next cycle starts when the masters have finished their lap, k(S+w) later
 * with k = K/M, and have received the first replies and walked to them, S+Z+w later. The last
 * generation, of r = N mod K games or K, has its own cycle length.
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

/** The first walk of the lap is part of the previous cycle. */
function lapTerm({ time, symbol }: Lap, walkTime: Nanoseconds): Term {
  if (walkTime === 0n) return [symbol, seconds(time)];
  return [`${symbol} − w`, `${seconds(time)} − ${seconds(walkTime)}`];
}

/** First, a board waits for earlier boards of the lap; later, for the end of the cycle. */
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
