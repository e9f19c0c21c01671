import type { Opening } from '../strategy/strategy.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { ownTime, type Game } from './game.js';
import { PriorityQueue } from './priority-queue.js';

interface Guest {
  readonly game: Game;
  /** What the opening sorts by, before arrival and board. */
  readonly rank: Nanoseconds;
}

/** Opponents who have arrived and whose games are not open yet; the next to open first. */
export class Door {
  readonly #opening: Opening;
  /** A number is not exact, but never the greater of the lesser rank. */
  readonly #guests = new PriorityQueue<Guest>(({ rank }) => Number(rank), opensFirst);

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  get size(): number {
    return this.#guests.size;
  }

  arrive(game: Game): void {
    this.#guests.push({ game, rank: this.#rankOf(game) });
  }

  /** Lets the next one in; call it only when there is one. */
  letIn(): Game {
    return this.#guests.pop()!.game;
  }

  #rankOf(game: Game): Nanoseconds {
    if (this.#opening === 'listed') return game.arrival;
    return this.#opening === 'shortest' ? ownTime(game) : -ownTime(game);
  }
}

function opensFirst(a: Guest, b: Guest): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.game.arrival !== b.game.arrival) return a.game.arrival < b.game.arrival;
  return a.game.board < b.game.board;
}
