import type { Estimate } from '../estimate/estimate.js';
import { loadKernel } from '../kernel/load-kernel.js';
import { playHere } from '../kernel/player.js';
import { InterruptedError } from '../simulation/interrupted-error.js';
import type { PlayOptions } from '../simulation/play-options.js';
import { simulate } from '../simulation/simulate.js';
import type { Attained, Effort, Simulation } from '../simulation/simulation.js';
import { predictAnyLength } from '../theory/predict.js';
import type { Prediction } from '../theory/prediction.js';
import type { Point } from './points.js';
import { SweepProgress } from './sweep-progress.js';

/** The effort applies to each point. Partial results hold the complete points. */
export interface SweepOptions extends Effort, PlayOptions<Sweep> {
  readonly seed: bigint;
}

export interface Sweep {
  readonly points: readonly SweptPoint[];
  /** Whether the sweep was cancelled before every point was complete. */
  readonly isPartial: boolean;
}

export interface SweptPoint extends Point {
  readonly replications: number;
  /** Whether the sweep was cancelled during this point. */
  readonly isPartial: boolean;
  /** If a precision was requested. */
  readonly precision: Attained | undefined;
  /** Reasons to doubt the numbers, as whole sentences. */
  readonly warnings: readonly string[];
  readonly estimate: Estimate;
  readonly prediction: Prediction;
}

/**
 * Simulates every point with the same seed. Points share the times that their scenarios have in
 * common, so their differences are known more precisely than their intervals suggest.
 *
 * @throws {InputError} when a strategy, the number of replications or the precision is invalid
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with the complete points and the partial
 *   one that was being played
 * @throws what the player throws
 */
export async function sweep(
  points: readonly Point[],
  { onProgress, ...options }: SweepOptions,
): Promise<Sweep> {
  const player = options.player ?? playHere(await loadKernel());
  const swept: SweptPoint[] = [];
  const progress = new SweepProgress(points, options);
  const known = (): Sweep => ({ points: [...swept], isPartial: true });
  for (const point of points) {
    try {
      const simulation = await simulate(point.scenario, point.strategy, {
        ...{ ...options, player },
        onProgress: ({ done }) => onProgress?.(progress.within(point, done), known),
      });
      progress.complete(point, simulation.replications);
      swept.push(withPrediction(point, simulation));
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error;
      throw interrupted(swept, point, error as InterruptedError<Simulation>);
    }
  }
  return { points: swept, isPartial: false };
}

function interrupted(
  complete: readonly SweptPoint[],
  point: Point,
  { partial, cause }: InterruptedError<Simulation>,
): InterruptedError<Sweep> {
  const points = partial === undefined ? complete : [...complete, withPrediction(point, partial)];
  const known = points.length === 0 ? undefined : { points, isPartial: true };
  return new InterruptedError(
    `the sweep was stopped after ${complete.length} points`,
    known,
    cause,
  );
}

function withPrediction(point: Point, simulation: Simulation): SweptPoint {
  const { replications, isPartial, precision, warnings, estimate } = simulation;
  const prediction = predictAnyLength(point.scenario, point.strategy);
  return { ...point, replications, isPartial, precision, warnings, estimate, prediction };
}
