import { MOST_BOARDS } from '../scenario/limits.js';
import type { Order } from '../strategy/orders.js';
import type { Game } from './game.js';
import { PriorityQueue } from './priority-queue.js';
import { FifoQueue } from './queue.js';

/** The games a master may be given, and which of them is next. */
export interface Line {
  readonly size: number;
  add(game: Game): void;
  /** Takes out the game to serve next; call it only when there is one. */
  take(): Game;
}

export function lineFor(order: Order): Line {
  return LINES[order]();
}

const LINES: Readonly<Record<Order, () => Line>> = {
  fifo: () => new ReadyLine(),
  lifo: () => new SortedLine(({ readyAt }) => -Number(readyAt), latestFirst),
  shortest: () => new SortedLine(({ moveLeft }) => Number(moveLeft), shortestFirst),
  priority: () => new SortedLine(({ priority }) => priority, longestReadyFirst),
  tour: () => new RoundTrip(),
  poll: () => new RoundTrip(),
};

/**
 * The round that has been ready longest, fresh before preempted, then the lower board. A game joins
 * as it becomes ready, so that only those of the latest instant have an order to be found yet.
 */
class ReadyLine implements Line {
  readonly #earlier = new FifoQueue<Game>();
  readonly #latest = new PriorityQueue<Game>(
    ({ board, paused }) => board + (paused ? MOST_BOARDS : 0),
  );

  get size(): number {
    return this.#earlier.size + this.#latest.size;
  }

  add(game: Game): void {
    if (this.#latest.size > 0 && this.#latest.peek()!.readyAt !== game.readyAt) this.#lineUp();
    this.#latest.push(game);
  }

  take(): Game {
    return this.#earlier.size > 0 ? this.#earlier.shift()! : this.#latest.pop()!;
  }

  #lineUp(): void {
    while (this.#latest.size > 0) this.#earlier.push(this.#latest.pop()!);
  }
}

/** Sorted by a measure, then by `isBefore`, which also tells apart what one number cannot. */
class SortedLine implements Line {
  readonly #games: PriorityQueue<Game>;

  constructor(keyOf: (game: Game) => number, isBefore: (a: Game, b: Game) => boolean) {
    this.#games = new PriorityQueue(keyOf, isBefore);
  }

  get size(): number {
    return this.#games.size;
  }

  add(game: Game): void {
    this.#games.push(game);
  }

  take(): Game {
    return this.#games.pop()!;
  }
}

function latestFirst(a: Game, b: Game): boolean {
  return a.readyAt === b.readyAt ? freshFirst(a, b) : a.readyAt! > b.readyAt!;
}

function shortestFirst(a: Game, b: Game): boolean {
  return a.moveLeft === b.moveLeft ? longestReadyFirst(a, b) : a.moveLeft < b.moveLeft;
}

function longestReadyFirst(a: Game, b: Game): boolean {
  return a.readyAt === b.readyAt ? freshFirst(a, b) : a.readyAt! < b.readyAt!;
}

function freshFirst(a: Game, b: Game): boolean {
  return a.paused === b.paused ? a.board < b.board : b.paused;
}

/**
 * The first table after the master's own in cyclic board order, her own last. For `poll` games
 * join when they are ready, for `tour` as soon as they have a move to come.
 */
class RoundTrip implements Line {
  /** The board last taken: where the only master is. */
  #place = -1;
  /** Boards after her own, and those she comes to after turning round. */
  #ahead = byBoard();
  #behind = byBoard();

  get size(): number {
    return this.#ahead.size + this.#behind.size;
  }

  add(game: Game): void {
    (game.board > this.#place ? this.#ahead : this.#behind).push(game);
  }

  take(): Game {
    if (this.#ahead.size === 0) [this.#ahead, this.#behind] = [this.#behind, this.#ahead];
    const game = this.#ahead.pop()!;
    this.#place = game.board;
    return game;
  }
}

function byBoard(): PriorityQueue<Game> {
  return new PriorityQueue(({ board }) => board);
}
