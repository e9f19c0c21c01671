import { meanMoves, type Player, type Point, type Range, type Task } from '@simul/core';
import type { Effort } from '../experiment/experiment.js';
import type { Progress } from './outcome.js';

/** How much of a sweep is played: its points take more or less, by how many moves they have. */
export class SweepWork {
  /** How many points are complete. */
  done = 0;
  readonly #points: number;
  /** Nothing where nobody knows how many exhibitions there will be. */
  readonly #moves: number | undefined;
  #played = 0;
  #playedMoves = 0;

  constructor(points: readonly Point[], { replications, precision }: Effort) {
    this.#points = points.length;
    const moves = points.reduce((sum, { scenario }) => sum + meanMoves(scenario), 0);
    this.#moves = precision === undefined ? moves * replications! : undefined;
  }

  count({ scenario }: Task, { from, to }: Range): void {
    this.#played += to - from;
    this.#playedMoves += (to - from) * meanMoves(scenario);
  }

  get progress(): Progress {
    const { done } = this;
    const total = this.#points;
    const share = this.#moves === undefined ? done / total : this.#playedMoves / this.#moves;
    return { done, total, played: this.#played, share };
  }
}

/** A player that tells of every range that it has played. */
export function counting(player: Player, tell: (task: Task, range: Range) => void): Player {
  return {
    get workers() {
      return player.workers;
    },
    async play(task, range, signal) {
      const played = await player.play(task, range, signal);
      tell(task, range);
      return played;
    },
  };
}
