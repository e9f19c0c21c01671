import type { BoardState, MasterState } from '@simul/core';

/** What the states of a board are called wherever they are told. */
export const BOARD_WORDS: Readonly<Record<BoardState, string>> = {
  closed: 'not begun',
  waiting: 'waiting for her',
  here: 'she is here',
  thinking: 'thinking',
  over: 'over',
};

export const MASTER_WORDS: Readonly<Record<MasterState, string>> = {
  idle: 'with nothing to do',
  walking: 'walking',
  standing: 'waiting for the reply',
  moving: 'moving',
};
