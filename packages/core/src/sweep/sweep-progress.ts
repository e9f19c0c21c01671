import { meanMoves } from '../scenario/moves.js';
import type { Progress } from '../simulation/play-options.js';
import type { Effort } from '../simulation/simulation.js';
import type { Point } from './points.js';

/** The progress of a sweep, weighted by the moves of its points. */
export class SweepProgress {
  readonly #points: number;
  /** Of the whole sweep; `undefined` if the number of replications is not known in advance. */
  readonly #moves: number | undefined;
  #complete = 0;
  #played = 0;
  #playedMoves = 0;

  constructor(points: readonly Point[], { replications, precision }: Effort) {
    this.#points = points.length;
    if (replications === undefined || precision !== undefined) return;
    this.#moves = points.reduce((sum, point) => sum + replications * movesOf(point), 0);
  }

  /** The progress while a point is being played. @param done replications of this point */
  within(point: Point, done: number): Progress {
    const complete = this.#complete;
    const total = this.#points;
    const moves = this.#playedMoves + done * movesOf(point);
    const share = this.#moves === undefined ? complete / total : moves / this.#moves;
    return { done: complete, total, played: this.#played + done, share };
  }

  complete(point: Point, replications: number): void {
    this.#complete += 1;
    this.#played += replications;
    this.#playedMoves += replications * movesOf(point);
  }
}

function movesOf({ scenario }: Point): number {
  return meanMoves(scenario);
}
