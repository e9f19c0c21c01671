import type { ReplyLimits } from '../scenario/scenario.js';
import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Agenda } from './agenda.js';
import type { Game } from './game.js';
import { PriorityQueue } from './priority-queue.js';

/**
 * The replies that were asked for and have not begun, and the limits that all opponents share: a
 * number of replies in progress, and a token bucket from which each reply takes a token to begin.
 */
export class Replies {
  readonly #agenda: Agenda;
  readonly #mostInProgress: number;
  readonly #burst: number;
  /** From one token to the next; no tokens are needed where there is none. */
  readonly #interval: Nanoseconds | undefined;
  /** A number is not exact, but never the greater of the lesser instant. */
  readonly #asked = new PriorityQueue<Game>(({ askedAt }) => Number(askedAt), askedFirst);
  #inProgress = 0;
  #tokens: number;

  constructor({ replyLimit, replyRate, replyBurst }: ReplyLimits, agenda: Agenda) {
    this.#agenda = agenda;
    this.#mostInProgress = replyLimit ?? Infinity;
    this.#burst = replyBurst ?? 1;
    this.#interval = replyRate === undefined ? undefined : toNanoseconds(1 / replyRate);
    this.#tokens = this.#burst;
  }

  ask(game: Game): void {
    game.askedAt = this.#agenda.now;
    this.#asked.push(game);
  }

  /** The game whose reply begins now: the one asked for first of those that may; none if none may. */
  beginNext(): Game | undefined {
    if (this.#asked.size === 0 || this.#inProgress >= this.#mostInProgress) return undefined;
    if (this.#interval !== undefined && !this.#takeToken(this.#interval)) return undefined;
    this.#inProgress += 1;
    return this.#asked.pop();
  }

  end(): void {
    this.#inProgress -= 1;
  }

  #takeToken(interval: Nanoseconds): boolean {
    if (this.#tokens === 0) return false;
    if (this.#tokens === this.#burst) this.#agenda.after(interval, () => this.#refill(interval));
    this.#tokens -= 1;
    return true;
  }

  #refill(interval: Nanoseconds): void {
    this.#tokens += 1;
    if (this.#tokens < this.#burst) this.#agenda.after(interval, () => this.#refill(interval));
  }
}

function askedFirst(a: Game, b: Game): boolean {
  return a.askedAt < b.askedAt || (a.askedAt === b.askedAt && a.board < b.board);
}
