import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import { boardsSymbol, startupTerm, walksTerm } from '../symbols.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import { limit, type End } from './range.js';

/** Constant times, K games at once, no queue: ⌈N/K⌉ batches. All games of a batch end together. */
export function endOfBatches(queue: KnownQueue, times: ConstantTimes, service: Service): End {
  const { rounds, moveTime, replyTime } = times;
  const { startupTime, walkTime } = service;
  const round = moveTime + replyTime;
  const count = BigInt(Math.ceil(queue.boards / queue.openGames));
  const end = startupTime + count * rounds * round + (count - 1n) * walkTime;
  const symbol = batchesSymbol(queue, service);
  const games: Term =
    count === 1n
      ? ['R·(S+Z)', `${rounds} × ${seconds(round)}`]
      : [`${symbol}·R·(S+Z)`, `${count} × ${rounds} × ${seconds(round)}`];
  const walks = walksTerm(symbol, count - 1n, walkTime);
  return {
    makespan: limit(end, [...startupTerm(service), games, ...walks]),
    lastMove: limit(end - replyTime, [['makespan − Z', `${seconds(end)} − ${seconds(replyTime)}`]]),
  };
}

function batchesSymbol({ openGames, masters }: KnownQueue, service: Service): string {
  if (openGames === 1) return boardsSymbol(service);
  return openGames === masters ? '⌈N/M⌉' : '⌈N/K⌉';
}
