import {
  InterruptedSweep,
  parseStrategy,
  pointsOf,
  sweep,
  sweepDocument,
  type SweepDocument,
  type SweptPoint,
} from '@simul/core';
import type { Swept } from '../experiment/experiment.js';
import { named } from '../experiment/reference.js';
import { effortOf } from './effort.js';
import type { Means } from './perform.js';
import { counting, SweepWork } from './sweep-work.js';

/** Of the points that are complete; nothing while none is. */
export async function performSweep(
  { seed, axes, ...experiment }: Swept,
  { player, signal, hear }: Means,
): Promise<SweepDocument | undefined> {
  const scenario = named(experiment.scenario);
  const strategies = experiment.strategies.map((each) => parseStrategy(each));
  const points = pointsOf(scenario, strategies, axes);
  const documentOf = (swept: readonly SweptPoint[]) => {
    if (swept.length === 0) return undefined;
    const isPartial = swept.length < points.length;
    return sweepDocument({ scenario, axes, seed, points: swept, isPartial });
  };
  const work = new SweepWork(points, effortOf(experiment));
  let complete: () => readonly SweptPoint[] = () => [];
  let shown = 0;
  const known = () => {
    const swept = complete();
    if (swept.length === shown) return undefined;
    shown = swept.length;
    return documentOf(swept);
  };
  const swept = await sweep(points, {
    ...effortOf(experiment),
    ...{ seed, signal },
    player: counting(player, (task, range) => {
      work.count(task, range);
      hear(work.progress, known);
    }),
    onProgress({ done }, knownPoints) {
      work.done = done;
      complete = knownPoints;
    },
  }).catch(partial);
  return documentOf(swept);
}

function partial(error: unknown): readonly SweptPoint[] {
  if (error instanceof InterruptedSweep) return error.points;
  throw error;
}
