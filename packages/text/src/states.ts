import { grouped, type BoardState, type MasterState } from '@simul/core';

/** The states of a board in one word each, as the glossary explains them. */
export const STATE_NAMES: Readonly<Record<BoardState, string>> = {
  closed: 'not begun',
  arrived: 'at the door',
  waiting: 'waiting',
  here: 'here',
  asked: 'queued',
  thinking: 'thinking',
  over: 'over',
};

/** The same where the master is not mentioned beside them. */
export const BOARD_STATE_WORDS: Readonly<Record<BoardState, string>> = {
  ...STATE_NAMES,
  waiting: 'waiting for her',
  here: 'she is here',
  asked: 'queued for a reply',
};

export const MASTER_STATE_WORDS: Readonly<Record<MasterState, string>> = {
  idle: 'idle',
  walking: 'walking',
  standing: 'waiting for a reply',
  moving: 'moving',
};

/** Boards by state, without empty states: `1 with a master, 12 waiting for her`. */
export function boardsByState(counts: readonly (readonly [BoardState, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${grouped(count)} ${COUNTED[state]}`)
    .join(', ');
}

const COUNTED: Readonly<Record<BoardState, string>> = {
  ...BOARD_STATE_WORDS,
  here: 'with a master',
};
