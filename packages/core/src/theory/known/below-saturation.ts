import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import { boardsSymbol, openGamesSymbol, startupTerm } from '../symbols.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import { exactly, limit, type Limit, type Outcome } from './range.js';

/** Whether `belowSaturation` applies. */
export function isBelowSaturation(
  { masters, openGames }: KnownQueue,
  { moveTime, replyTime }: ConstantTimes,
  { order, quantum, walkTime }: Service,
): boolean {
  if (traitsOf(order).goesAhead) return false;
  if (walkTime > 0n || (quantum !== undefined && quantum < moveTime)) return false;
  return BigInt(Math.ceil(openGames / masters)) * moveTime <= moveTime + replyTime;
}

/**
 * The closed form for constant times if the masters finish a lap before the first reply arrives,
 * ⌈K/M⌉·S ≤ S+Z, and no master walks or goes ahead. The first K boards wait for their first move,
 * in batches of M. No later round waits, and no game that opens later. In the last generation, of r
 * = N mod K games or K, the last batch ends last.
 */
export function belowSaturation(
  queue: KnownQueue,
  times: ConstantTimes,
  service: Service,
): Outcome {
  const { masters, boards, openGames } = queue;
  const { rounds, moveTime, replyTime } = times;
  const generations = Math.ceil(boards / openGames);
  const last = boards % openGames || openGames;
  const batches = Math.ceil(last / masters) - 1;
  const games = BigInt(generations) * rounds * (moveTime + replyTime);
  const end = service.startupTime + games + BigInt(batches) * moveTime;
  const N = boardsSymbol(service);
  const [count, r] = generations === 1 ? ['', N] : [`⌈${N}/K⌉·`, 'r'];
  const share = masters === 1 ? `${r}−1` : `⌈${r}/M⌉−1`;
  const makespan = limit(end, [
    ...startupTerm(service),
    [`${count}R·(S+Z)`, `${BigInt(generations) * rounds} × ${seconds(moveTime + replyTime)}`],
    [`(${share})·S`, `${batches} × ${seconds(moveTime)}`],
  ]);
  const lastMove: Term = ['makespan − Z', `${seconds(end)} − ${seconds(replyTime)}`];
  return {
    makespan: exactly(makespan),
    released: exactly(limit(end - replyTime, [lastMove])),
    totalWait: exactly(firstWaits(queue, times, service)),
  };
}

/** Board i waits for ⌊i/M⌋ batches of moves. */
function firstWaits(queue: KnownQueue, { moveTime }: ConstantTimes, service: Service): Limit {
  const open = BigInt(queue.openGames);
  const M = BigInt(queue.masters);
  const full = open / M;
  const waited = (M * full * (full - 1n)) / 2n + (open % M) * full;
  const symbol = openGamesSymbol(queue, service);
  return limit(open * service.startupTime + waited * moveTime, [
    ...startupTerm(service).map(([u, time]): Term => [`${symbol}·${u}`, `${open} × ${time}`]),
    ['Σ ⌊i/M⌋·S', `${waited} × ${seconds(moveTime)}`],
  ]);
}
