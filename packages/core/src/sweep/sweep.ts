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

/** The effort is that of each point. What is known on the way are the points that are complete. */
export interface SweepOptions extends Effort, PlayOptions<Sweep> {
  readonly seed: bigint;
}

/** The points that were played. */
export interface Sweep {
  readonly points: readonly SweptPoint[];
  /** Whether it was stopped before every point was complete. */
  readonly isPartial: boolean;
}

/** A point, played and predicted. */
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
 * @throws {InterruptedError} when the signal is aborted, with the points that were complete by then,
 *   and the one that was being played, partial
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

/** What was found at a point, and what theory says of it. */
function withPrediction(point: Point, simulation: Simulation): SweptPoint {
  const { replications, isPartial, precision, warnings, estimate } = simulation;
  const prediction = predictAnyLength(point.scenario, point.strategy);
  return { ...point, replications, isPartial, precision, warnings, estimate, prediction };
}
