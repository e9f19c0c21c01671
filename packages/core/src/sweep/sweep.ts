import type { Estimate } from '../estimate/estimate.js';
import { InterruptedError } from '../exhibition/interrupted-error.js';
import { simulate } from '../exhibition/simulate.js';
import type { Attained, Precision, Simulation } from '../exhibition/simulation.js';
import { loadKernel } from '../kernel/load-kernel.js';
import { playHere, type Player, type Signal } from '../kernel/player.js';
import { foretell } from '../theory/foretell.js';
import type { Prediction } from '../theory/prediction.js';
import { InterruptedSweep } from './interrupted-sweep.js';
import type { Point } from './points.js';

export interface SweepOptions {
  /** How many exhibitions are played at each point; with a precision, at most so many. */
  readonly replications?: number;
  /** Plays at each point until a number is known so closely. */
  readonly precision?: Precision;
  readonly seed: bigint;
  /** Where replications are played; default: in this thread. */
  readonly player?: Player;
  readonly signal?: Signal;
  /**
   * Called before every point.
   *
   * @param known the points that are complete by then
   */
  readonly onProgress?: (progress: SweepProgress, known: () => readonly SweptPoint[]) => void;
}

/** In points. */
export interface SweepProgress {
  readonly done: number;
  readonly total: number;
}

/** A point, played and foretold. */
export interface SweptPoint extends Point {
  readonly replications: number;
  /** Whether it was stopped before all its exhibitions were over. */
  readonly isPartial: boolean;
  /** When a precision was asked for. */
  readonly precision: Attained | undefined;
  /** What is to be known before the numbers are believed, as whole sentences. */
  readonly warnings: readonly string[];
  readonly estimate: Estimate;
  readonly prediction: Prediction;
}

/**
 * Simulates every point, all from the same seed: as far as their scenarios are alike they meet the
 * same times, so that points can be compared more closely than their intervals say.
 *
 * @throws {InputError} when a strategy, the number of replications or the precision makes no sense
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedSweep} when the signal is aborted, with what was played by then
 * @throws what the player throws
 */
export async function sweep(
  points: readonly Point[],
  { onProgress, ...options }: SweepOptions,
): Promise<readonly SweptPoint[]> {
  const player = options.player ?? playHere(await loadKernel());
  const swept: SweptPoint[] = [];
  for (const point of points) {
    onProgress?.({ done: swept.length, total: points.length }, () => [...swept]);
    try {
      swept.push(
        foretold(point, await simulate(point.scenario, point.strategy, { ...options, player })),
      );
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error;
      const begun = error.partial && foretold(point, error.partial);
      throw new InterruptedSweep(swept, begun, error.cause);
    }
  }
  return swept;
}

/** What was found at a point, and what theory says of it. */
function foretold(point: Point, simulation: Simulation): SweptPoint {
  const { replications, isPartial, precision, warnings, estimate } = simulation;
  const prediction = foretell(point.scenario, point.strategy);
  return { ...point, replications, isPartial, precision, warnings, estimate, prediction };
}
