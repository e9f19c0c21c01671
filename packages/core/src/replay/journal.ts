import { toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Event } from './events.js';
import type { Game, Master } from './game.js';

type MoveEventType = 'moveBegun' | 'movePaused' | 'moveResumed' | 'moveEnded';

/** Tells what happens in an exhibition, and keeps of it what is reported in the end. */
export class Journal {
  /** Of every round, in the order in which moves begin. */
  readonly waits: BigInt64Array;
  busyTime: Nanoseconds = 0n;
  walkingTime: Nanoseconds = 0n;
  replyTime: Nanoseconds = 0n;
  lastMoveEnd: Nanoseconds = 0n;
  readonly #hear: (event: Event) => void;
  #begun = 0;
  #now: Nanoseconds = 0n;
  /** The same in seconds: once an instant, since much happens at one. */
  #at = 0;

  /** @param rounds how many will be played in all */
  constructor(rounds: number, hear: (event: Event) => void) {
    this.waits = new BigInt64Array(rounds);
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

  replyIn({ board, round }: Game): void {
    this.#hear({ type: 'replyIn', at: this.#at, board, round: round + 1 });
  }

  gameOver({ board }: Game): void {
    this.#hear({ type: 'gameOver', at: this.#at, board });
  }
}
