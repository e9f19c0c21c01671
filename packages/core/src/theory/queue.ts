import type { Service } from '../strategy/service.js';

/** One queue of boards and those who serve it; under static dispatch each master has her own. */
export interface Queue {
  readonly masters: number;
  readonly boards: number;
  /** Most games in progress at once, 1 to `boards`; masters who block have one each. */
  readonly openGames: number;
}

/** Several queues with as many boards and masters each. */
export interface Queues extends Queue {
  readonly copies: number;
}

/** The queues of a strategy, those with most boards first; masters without a board have none. */
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
