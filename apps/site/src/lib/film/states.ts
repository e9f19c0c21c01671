import type { BoardState, MasterState } from '@simul/core';

/** By the number that a film has for them; every lane begins in the first. */
export const BOARD_STATES = [
  'closed',
  'waiting',
  'here',
  'thinking',
  'over',
] as const satisfies readonly BoardState[];

export const MASTER_STATES = [
  'idle',
  'walking',
  'standing',
  'moving',
] as const satisfies readonly MasterState[];

export const [CLOSED, WAITING, HERE, THINKING, OVER] = [0, 1, 2, 3, 4] as const;
export const [IDLE, WALKING, STANDING, MOVING] = [0, 1, 2, 3] as const;
