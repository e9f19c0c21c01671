import type { Command } from '../dialogue/ask.ts';

/** Why a contender does not run on this machine. */
export interface Absent {
  readonly absent: string;
}

/** A program that plays exhibitions and speaks the protocol of `dialogue`. */
export interface Contender {
  readonly name: string;
  /** Moves per round, chosen so that a round takes some tens of milliseconds. */
  readonly moves: number;
  /** Whether it draws the kernel's times; then its numbers must equal the kernel's to the bit. */
  readonly exact: boolean;
  /** Its command, after it has been built. */
  readonly find: () => Command | Absent;
}
