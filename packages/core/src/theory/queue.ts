import type { Service } from '../strategy/service.js';

/** A queue of boards and its masters. Under static dispatch each master has her own queue. */
export interface Queue {
  readonly masters: number;
  readonly boards: number;
  /** The most games in progress at once, 1 to `boards`. A master who blocks has one. */
  readonly openGames: number;
}

/** Several equal queues. */
export interface Queues extends Queue {
  readonly copies: number;
}

/** The queues of a strategy, the longest first; none for a master without a board. */
export function queuesOf(boards: number, service: Service): readonly Queues[] {
  const { masters, dispatch } = service;
  if (dispatch === 'shared') return [{ ...queueOf(boards, masters, service), copies: 1 }];
  const least = Math.floor(boards / masters);
  const more = boards % masters;
  return [
    { ...queueOf(least + 1, 1, service), copies: more },
    { ...queueOf(least, 1, service), copies: masters - more },
  ].filter((queue) => queue.copies > 0 && queue.boards > 0);
}

export function queueOf(boards: number, masters: number, service: Service): Queue {
  const limit = service.blocks ? masters : service.openGames;
  return { masters, boards, openGames: Math.min(limit, boards) };
}
