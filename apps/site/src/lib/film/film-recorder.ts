import type { Event } from '@simul/core';
import { BOARD_AFTER, MASTER_AFTER } from './after.js';
import type { Film } from './film.js';
import { CLOSED, IDLE } from './states.js';
import { TrackRecorder } from './track-recorder.js';

/** Makes a film of what it hears. */
export class FilmRecorder {
  readonly #boards: TrackRecorder;
  readonly #masters: TrackRecorder;
  /** Who stands at each board until its reply is in; -1 where nobody does. */
  readonly #standing: Int32Array;
  /** By board, 1 where the opponent opens. */
  readonly #opponentOpens: Uint8Array<ArrayBuffer>;
  #moves = 0;

  constructor(boards: number, masters: number) {
    this.#boards = new TrackRecorder(boards, 0);
    this.#masters = new TrackRecorder(masters, -1);
    this.#standing = new Int32Array(boards).fill(-1);
    this.#opponentOpens = new Uint8Array(boards);
  }

  hear(event: Event): void {
    const { type, at, board } = event;
    if (type === 'moveEnded') this.#moves += 1;
    // A reply before any move: the opponent opens.
    const isFirstReply = type === 'replyAsked' && this.#boards.detailOf(board) === 0;
    if (isFirstReply) this.#opponentOpens[board] = 1;
    const state = BOARD_AFTER[type];
    if (state !== CLOSED) this.#boards.turn(board, at, state, this.#halfMovesAfter(event));
    if ('master' in event) {
      this.#masters.turn(event.master, at, MASTER_AFTER[event.type], board);
      this.#standing[board] = type === 'masterWaits' ? event.master : -1;
    }
    if (type === 'gameOver') this.#free(board, at);
  }

  #halfMovesAfter({ type, board }: Event): number {
    const made = this.#boards.detailOf(board);
    return type === 'moveEnded' || type === 'replyIn' ? made + 1 : made;
  }

  #free(board: number, at: number): void {
    const master = this.#standing[board]!;
    if (master >= 0) this.#masters.turn(master, at, IDLE, board);
  }

  finish(end: number): Film {
    return {
      kind: 'film',
      end,
      moves: this.#moves,
      boards: this.#boards.finish(),
      masters: this.#masters.finish(),
      ...(this.#opponentOpens.includes(1) && { opponentOpens: this.#opponentOpens }),
    };
  }
}
