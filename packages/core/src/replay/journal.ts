import { toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Event } from './events.js';
import type { Game, Master } from './game.js';

type MoveEventType = 'moveBegun' | 'movePaused' | 'moveResumed' | 'moveEnded';

/** What a journal tells beside what happens in every exhibition. */
export interface Telling {
  readonly arrivals: boolean;
  /** When replies are asked for and begin, where that need not be the end of a move. */
  readonly replies: boolean;
}

/** Tells what happens in an exhibition, and keeps of it what is reported in the end. */
export class Journal {
  /** Of every round, in the order in which moves begin. */
  readonly waits: BigInt64Array;
  busyTime: Nanoseconds = 0n;
  walkingTime: Nanoseconds = 0n;
  replyTime: Nanoseconds = 0n;
  lastMoveEnd: Nanoseconds = 0n;
  replyWait: Nanoseconds = 0n;
  longestReplyWait: Nanoseconds = 0n;
  readonly #hear: (event: Event) => void;
  readonly #telling: Telling;
  #begun = 0;
  #now: Nanoseconds = 0n;
  /** The same in seconds: once an instant, since much happens at one. */
  #at = 0;

  /** @param rounds how many will be played in all */
  constructor(rounds: number, telling: Telling, hear: (event: Event) => void) {
    this.waits = new BigInt64Array(rounds);
    this.#telling = telling;
    this.#hear = hear;
  }

  /** From here on it tells what happens at this instant. */
  turnTo(now: Nanoseconds): void {
    this.#now = now;
    this.#at = toSeconds(now);
  }

  waited(time: Nanoseconds): void {
    this.waits[this.#begun++] = time;
  }

  opponentArrived({ board }: Game): void {
    if (this.#telling.arrivals) this.#hear({ type: 'opponentArrived', at: this.#at, board });
  }

  gameOpened({ board }: Game): void {
    this.#hear({ type: 'gameOpened', at: this.#at, board });
  }

  walkBegun(master: Master, { board: from }: Game, { board }: Game): void {
    this.#hear({ type: 'walkBegun', at: this.#at, master: master.number, board, from });
  }

  walkEnded({ number: master }: Master, { board }: Game): void {
    this.#hear({ type: 'walkEnded', at: this.#at, master, board });
  }

  masterWaits({ number: master }: Master, { board }: Game): void {
    this.#hear({ type: 'masterWaits', at: this.#at, master, board });
  }

  move(type: MoveEventType, { number: master }: Master, game: Game): void {
    const { board, round } = game;
    this.#hear({ type, at: this.#at, master, board, round: round + 1 });
    if (type === 'moveEnded' && this.#now > this.lastMoveEnd) this.lastMoveEnd = this.#now;
  }

  replyAsked({ board, round }: Game): void {
    if (!this.#telling.replies) return;
    this.#hear({ type: 'replyAsked', at: this.#at, board, round: round + 1 });
  }

  replyBegun({ board, round }: Game, wait: Nanoseconds): void {
    this.replyWait += wait;
    if (wait > this.longestReplyWait) this.longestReplyWait = wait;
    if (!this.#telling.replies) return;
    this.#hear({ type: 'replyBegun', at: this.#at, board, round: round + 1 });
  }

  replyIn({ board, round }: Game): void {
    this.#hear({ type: 'replyIn', at: this.#at, board, round: round + 1 });
  }

  gameOver({ board }: Game): void {
    this.#hear({ type: 'gameOver', at: this.#at, board });
  }
}
