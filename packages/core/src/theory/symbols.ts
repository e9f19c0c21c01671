import type { Service } from '../strategy/service.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { seconds, type Term } from './numbers.js';
import type { Queue } from './queue.js';

/** The symbol for the number of boards of the longest queue. */
export function boardsSymbol({ dispatch, masters }: Service): string {
  return dispatch === 'static' && masters > 1 ? '⌈N/M⌉' : 'N';
}

/** The symbol for the most open games: all boards, the limit, or one board per master. */
export function openGamesSymbol({ openGames, boards }: Queue, service: Service): string {
  if (openGames === boards) return boardsSymbol(service);
  return service.blocks ? 'M' : 'K';
}

/** No master serves before the startup time. */
export function startupTerm({ startupTime }: Service): readonly Term[] {
  return startupTime === 0n ? [] : [['startup', seconds(startupTime)]];
}

/** @param games the symbol for the number of games */
export function walksTerm(games: string, walks: bigint, walkTime: Nanoseconds): readonly Term[] {
  if (walkTime === 0n || walks === 0n) return [];
  return [[`(${games}−1)·w`, `${walks} × ${seconds(walkTime)}`]];
}

/** The number of masters who can work at once, and the divisor in formulas. */
export interface Share {
  readonly masters: bigint;
  readonly symbol: string;
  readonly number: string;
}

export function shareOf({ masters, openGames }: Queue): Share {
  const atWork = Math.min(masters, openGames);
  const symbol = masters <= openGames ? '/M' : '/K';
  return {
    masters: BigInt(atWork),
    symbol: atWork === 1 ? '' : symbol,
    number: atWork === 1 ? '' : `/${atWork}`,
  };
}
