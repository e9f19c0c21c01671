import type { Event } from './events.js';

/** What a master does: `standing` is at a board whose opponent is thinking, or on arrival early. */
export type MasterState = 'moving' | 'walking' | 'standing' | 'idle';
/** What goes on at a board; `closed` before its game opens. */
export type BoardState = 'closed' | 'waiting' | 'here' | 'thinking' | 'over';

/** A stretch of a lane, in seconds. */
export interface Stretch<State> {
  readonly from: number;
  readonly to: number;
  readonly state: State;
}

/** A master's stretches also say at which board, or on the way to which. */
export interface MasterStretch extends Stretch<MasterState> {
  readonly board?: number;
}

/** One lane a master and one a board, each without gaps from 0 to the end. */
export interface Lanes {
  readonly masters: readonly (readonly MasterStretch[])[];
  readonly boards: readonly (readonly Stretch<BoardState>[])[];
}
