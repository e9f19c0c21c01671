import type { Command } from '../dialogue/ask.ts';

/** Why a contender does not run on this machine. */
export interface Absent {
  readonly absent: string;
}

/** One who plays exhibitions, in a program that speaks the dialogue. */
export interface Contender {
  readonly name: string;
  /** How many moves it is given a round, so that a round takes it some tens of milliseconds. */
  readonly moves: number;
  /** Whether it draws the kernel's own times, so that its numbers are the kernel's to the bit. */
  readonly exact: boolean;
  /** How it is started, after it has been built. */
  readonly find: () => Command | Absent;
}
