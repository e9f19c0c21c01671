import type { Film } from './film.js';
import type { Presence, Scene } from './scene.js';
import { BOARD_STATES, IDLE, WALKING } from './states.js';
import { lanesOf, stretchAt } from './track.js';

const STATES = BOARD_STATES.length;
/** Of a master who is in more places than this during an exposure, only so many are looked at. */
const MOST_PLACES = 96;

/** Looks at a film; it remembers where it looked last, since time mostly goes on from there. */
export class FilmViewer {
  readonly #film: Film;
  readonly #boardHints: Int32Array;
  readonly #masterHints: Int32Array;
  readonly #shares: Float32Array;
  readonly #halfMoves: Int32Array;

  constructor(film: Film) {
    const boards = lanesOf(film.boards);
    this.#film = film;
    this.#boardHints = new Int32Array(boards).fill(-1);
    this.#masterHints = new Int32Array(lanesOf(film.masters)).fill(-1);
    this.#shares = new Float32Array(boards * STATES);
    this.#halfMoves = new Int32Array(boards);
  }

  /**
   * The scene at an instant, its arrays good until the next look.
   *
   * @param exposure how long before it the shutter was open. Seconds; 0 for the instant alone
   */
  look(at: number, exposure: number): Scene {
    const until = Math.min(at, this.#film.end);
    const since = Math.min(until, Math.max(0, at - exposure));
    const tally = { boards: new Array<number>(STATES).fill(0), moves: 0 };
    this.#shares.fill(0);
    for (let board = 0; board < this.#halfMoves.length; board++) {
      const now = this.#lookAtBoard(board, since, until);
      const halfMoves = this.#film.boards.detail[now]!;
      this.#halfMoves[board] = halfMoves;
      tally.boards[this.#film.boards.state[now]!]! += 1;
      const isReplyFirst = this.#film.opponentOpens?.[board] === 1;
      tally.moves += (halfMoves + (isReplyFirst ? 0 : 1)) >> 1;
    }
    const masters = Array.from(this.#masterHints, (_, master) =>
      this.#lookAtMaster(master, since, until),
    );
    return {
      at,
      places: this.#halfMoves.length,
      boardsPerPlace: 1,
      shares: this.#shares,
      halfMoves: this.#halfMoves,
      masters: masters.flat(),
      tally,
    };
  }

  #lookAtBoard(board: number, since: number, until: number): number {
    const { boards } = this.#film;
    const now = stretchAt(boards, board, until, this.#boardHints[board]);
    this.#boardHints[board] = now;
    const exposure = until - since;
    if (exposure === 0) this.#shares[board * STATES + boards.state[now]!] = 1;
    for (let to = until, index = now; to > since; index--) {
      const begun = Math.max(since, boards.from[index]!);
      this.#shares[board * STATES + boards.state[index]!]! += (to - begun) / exposure;
      to = begun;
    }
    return now;
  }

  #lookAtMaster(master: number, since: number, until: number): Presence[] {
    const { masters } = this.#film;
    const now = stretchAt(masters, master, until, this.#masterHints[master]);
    this.#masterHints[master] = now;
    if (since === until) return this.#presenceAt(master, now, until);
    const seen = new Map<number, number>();
    let to = until;
    for (let index = now; to > since && now - index < MOST_PLACES; index--) {
      const begun = Math.max(since, masters.from[index]!);
      const place = masters.detail[index]!;
      seen.set(place, (seen.get(place) ?? 0) + to - begun);
      to = begun;
    }
    if (seen.size === 1) return this.#presenceAt(master, now, until);
    seen.delete(-1);
    return [...seen].map(([place, time]) => ({
      master,
      place,
      from: place,
      progress: 1,
      share: time / (until - to),
    }));
  }

  /** Where she is at the instant; nowhere before her first board, or once nothing is left to do. */
  #presenceAt(master: number, index: number, at: number): Presence[] {
    const { detail, state, from, offsets } = this.#film.masters;
    const place = detail[index]!;
    const isLast = index === offsets[master + 1]! - 1;
    if (place < 0 || (isLast && state[index] === IDLE)) return [];
    if (state[index] !== WALKING) return [{ master, place, from: place, progress: 1, share: 1 }];
    const to = isLast ? this.#film.end : from[index + 1]!;
    const progress = (at - from[index]!) / (to - from[index]!);
    // A first board at which she spent no time is not in the film.
    const last = index === offsets[master] ? -1 : detail[index - 1]!;
    return [{ master, place, from: last < 0 ? place : last, progress, share: 1 }];
  }
}
