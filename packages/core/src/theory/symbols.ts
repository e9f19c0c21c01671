import type { Service } from '../strategy/service.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { seconds, type Term } from './numbers.js';
import type { Queue } from './queue.js';

/** How formulas name the boards of the longest queue. */
export function boardsSymbol({ dispatch, masters }: Service): string {
  return dispatch === 'static' && masters > 1 ? '⌈N/M⌉' : 'N';
}

/** How formulas name the most open games: all boards, the limit, or a board for each master. */
export function openGamesSymbol({ openGames, boards }: Queue, service: Service): string {
  if (openGames === boards) return boardsSymbol(service);
  return service.blocks ? 'M' : 'K';
}

/** Everything is later by the startup: before it no master serves. */
export function startupTerm({ startupTime }: Service): readonly Term[] {
  return startupTime === 0n ? [] : [['startup', seconds(startupTime)]];
}

/** Walks between as many games as the symbol says. */
export function walksTerm(games: string, walks: bigint, walkTime: Nanoseconds): readonly Term[] {
  if (walkTime === 0n || walks === 0n) return [];
  return [[`(${games}−1)·w`, `${walks} × ${seconds(walkTime)}`]];
}

/** How many masters can be at work at once, and how formulas divide by them. */
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
