import type { BoardState, MasterState } from '@simul/core';

/** By the number that a film has for them; every lane begins in the first. New ones go to the end. */
export const BOARD_STATES = [
  'closed',
  'waiting',
  'here',
  'thinking',
  'over',
  'arrived',
  'asked',
] as const satisfies readonly BoardState[];

export const MASTER_STATES = [
  'idle',
  'walking',
  'standing',
  'moving',
] as const satisfies readonly MasterState[];

export const [CLOSED, WAITING, HERE, THINKING, OVER, ARRIVED, ASKED] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;

/** The states of a board whose game is open: it has a round that is being played. */
export const OPEN_STATES: readonly number[] = [WAITING, HERE, THINKING, ASKED];
export const [IDLE, WALKING, STANDING, MOVING] = [0, 1, 2, 3] as const;
