import type { Order } from '../strategy/strategy.js';
import type { Game } from './game.js';
import { PriorityQueue } from './priority-queue.js';

/** The games a master may be given, and which of them is next. */
export interface Line {
  readonly size: number;
  add(game: Game): void;
  /** Takes out the game to serve next; call it only when there is one. */
  take(): Game;
}

export function lineFor(order: Order): Line {
  return order === 'fifo' ? new ReadyLine() : new RoundTrip();
}

/** The round that has been ready longest, fresh before preempted, then the lower board. */
class ReadyLine implements Line {
  readonly #games = new PriorityQueue<Game>((a, b) => {
    if (a.readyAt !== b.readyAt) return a.readyAt! < b.readyAt!;
    return a.paused === b.paused ? a.board < b.board : !a.paused;
  });

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
  return new PriorityQueue((a, b) => a.board < b.board);
}
