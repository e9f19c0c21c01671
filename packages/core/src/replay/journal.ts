import { toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Event } from './events.js';
import type { Game, Master } from './game.js';

type MoveEventType = 'moveBegun' | 'movePaused' | 'moveResumed' | 'moveEnded';

/** What happened in an exhibition, and the sums that are reported of it. */
export class Journal {
  readonly events: Event[] = [];
  /** Of every round, in the order in which moves begin. */
  readonly waits: Nanoseconds[] = [];
  busyTime: Nanoseconds = 0n;
  walkingTime: Nanoseconds = 0n;
  replyTime: Nanoseconds = 0n;
  lastMoveEnd: Nanoseconds = 0n;

  gameOpened(now: Nanoseconds, { board }: Game): void {
    this.events.push({ type: 'gameOpened', at: toSeconds(now), board });
  }

  walkBegun(now: Nanoseconds, master: Master, { board: from }: Game, { board }: Game): void {
    const who = { master: master.number, board };
    this.events.push({ type: 'walkBegun', at: toSeconds(now), ...who, from });
  }

  walkEnded(now: Nanoseconds, { number: master }: Master, { board }: Game): void {
    this.events.push({ type: 'walkEnded', at: toSeconds(now), master, board });
  }

  masterWaits(now: Nanoseconds, { number: master }: Master, { board }: Game): void {
    this.events.push({ type: 'masterWaits', at: toSeconds(now), master, board });
  }

  move(type: MoveEventType, now: Nanoseconds, { number: master }: Master, game: Game): void {
    const { board, round } = game;
    this.events.push({ type, at: toSeconds(now), master, board, round: round + 1 });
    if (type === 'moveEnded' && now > this.lastMoveEnd) this.lastMoveEnd = now;
  }

  replyIn(now: Nanoseconds, { board, round }: Game): void {
    this.events.push({ type: 'replyIn', at: toSeconds(now), board, round: round + 1 });
  }

  gameOver(now: Nanoseconds, { board }: Game): void {
    this.events.push({ type: 'gameOver', at: toSeconds(now), board });
  }
}
