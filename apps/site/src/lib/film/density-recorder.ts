import type { Event } from '@simul/core';
import { CrowdRecorder } from './crowd-recorder.js';
import type { Density } from './density.js';
import { BOARD_AFTER, MASTER_AFTER } from './after.js';
import { BOARD_STATES, CLOSED, IDLE, MASTER_STATES } from './states.js';

const INSTANTS = 1025;
const BOARD_GROUPS = 480;
const MASTER_GROUPS = 48;

/** Makes a density of what it hears of an exhibition whose end is known beforehand. */
export class DensityRecorder {
  readonly #end: number;
  readonly #boards: CrowdRecorder;
  readonly #masters: CrowdRecorder;
  /** Who stands at each board until its reply is in; -1 where nobody does. */
  readonly #standing: Int32Array;
  readonly #made = new Float64Array(INSTANTS);

  constructor(boards: number, masters: number, end: number) {
    this.#end = end;
    this.#boards = new CrowdRecorder(boards, BOARD_GROUPS, BOARD_STATES.length, INSTANTS);
    this.#masters = new CrowdRecorder(masters, MASTER_GROUPS, MASTER_STATES.length, INSTANTS);
    this.#standing = new Int32Array(boards).fill(-1);
  }

  hear(event: Event): void {
    const { type, board } = event;
    const instant = this.#instantFrom(event.at);
    if (type === 'moveEnded') this.#made[instant]! += 1;
    const state = BOARD_AFTER[type];
    if (state !== CLOSED) this.#boards.turn(board, instant, state);
    if ('master' in event) {
      this.#masters.turn(event.master, instant, MASTER_AFTER[event.type]);
      this.#standing[board] = type === 'masterWaits' ? event.master : -1;
    }
    const freed = type === 'gameOver' ? this.#standing[board]! : -1;
    if (freed >= 0) this.#masters.turn(freed, instant, IDLE);
  }

  /** The first instant at which what happens now has happened. */
  #instantFrom(at: number): number {
    if (this.#end === 0) return 0;
    return Math.min(INSTANTS - 1, Math.ceil((at / this.#end) * (INSTANTS - 1)));
  }

  finish(): Density {
    const made = this.#made;
    for (let instant = 1; instant < INSTANTS; instant++) made[instant]! += made[instant - 1]!;
    return {
      kind: 'density',
      end: this.#end,
      moves: made[INSTANTS - 1]!,
      instants: INSTANTS,
      boards: this.#boards.finish(),
      masters: this.#masters.finish(),
      made,
    };
  }
}
