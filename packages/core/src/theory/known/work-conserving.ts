import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import { shareOf, startupTerm } from '../symbols.js';
import type { KnownQueue, Load } from './known-queue.js';
import { limit, type Limit } from './range.js';
import { boardWithMost, total, walksOf } from './totals.js';

/** Time of masters, including walks, and time of opponents. */
interface Parts {
  readonly moves: Nanoseconds;
  readonly replies: Nanoseconds;
}

/**
 * An upper bound if no master is idle while a round is ready: any order that does not go ahead,
 * with or without a quantum.
 *
 * A walk counts as part of the slice after it. Let board i finish last, and let its game open at t.
 * After t, board i is served, thinks, or waits while all M masters serve other boards. Before t,
 * all K places were occupied: while a master was idle no board waited, so K boards made progress
 * with moves and replies; otherwise M boards made progress with moves. Since K ≥ M, a move shared
 * by K takes no longer than one shared by M. The total is at most (W−sᵢ)/M + (Z−zᵢ)/K + Cᵢ, without
 * the second term if all games open at 0, where t = 0 (after Graham 1969). W is all master time, Z
 * all reply time. With K < M at most K masters work at once. Instants are whole nanoseconds, so the
 * quotient is rounded down.
 *
 * @param rest the part of the last game after the bounded instant
 */
export function workConserving(
  queue: KnownQueue,
  service: Service,
  rest: (load: Load) => Nanoseconds,
): Limit {
  const all: Parts = {
    moves: total(queue.loads, ({ moveTime }) => moveTime) + walksOf(queue, service),
    replies: total(queue.loads, ({ replyTime }) => replyTime),
  };
  const ownOf = ({ moveTime, replyTime, slices }: Load): Parts => ({
    moves: moveTime + slices * service.walkTime,
    replies: replyTime,
  });
  const bound = (load: Load) => longest(queue, all, ownOf(load)) - rest(load);
  const last = boardWithMost(queue.loads, bound);
  return limit(service.startupTime + bound(last), [
    ...startupTerm(service),
    writtenOut(queue, all, ownOf(last), rest(last)),
  ]);
}

/** (W−sᵢ)/M + (Z−zᵢ)/K + Cᵢ */
function longest(queue: KnownQueue, all: Parts, own: Parts): Nanoseconds {
  const { masters } = shareOf(queue);
  const places = BigInt(queue.openGames);
  const moves = (all.moves - own.moves) * places;
  const replies = isLimited(queue) ? (all.replies - own.replies) * masters : 0n;
  return (moves + replies) / (masters * places) + own.moves + own.replies;
}

function isLimited({ openGames, boards }: KnownQueue): boolean {
  return openGames < boards;
}

function writtenOut(queue: KnownQueue, all: Parts, own: Parts, rest: Nanoseconds): Term {
  const { symbol, number } = shareOf(queue);
  const others = `${seconds(all.moves)} − ${seconds(own.moves)}`;
  const symbols = [symbol === '' ? 'W − sᵢ' : `(W−sᵢ)${symbol}`];
  const numbers = [number === '' ? others : `(${others})${number}`];
  if (isLimited(queue)) {
    symbols.push('(Z−zᵢ)/K');
    numbers.push(`(${seconds(all.replies)} − ${seconds(own.replies)})/${queue.openGames}`);
  }
  symbols.push(rest === 0n ? 'Cᵢ' : 'Cᵢ − last zᵢ');
  const game = seconds(own.moves + own.replies);
  numbers.push(rest === 0n ? game : `${game} − ${seconds(rest)}`);
  return [`maxᵢ[${symbols.join(' + ')}]`, numbers.join(' + ')];
}
