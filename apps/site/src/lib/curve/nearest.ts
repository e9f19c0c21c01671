import type { CurvePoint } from '../stage/curve.js';

/** Of the points that were played, the one nearest to a number of boards, as proportions go. */
export function nearestPoint(
  points: readonly CurvePoint[],
  boards: number,
): CurvePoint | undefined {
  const distance = (point: CurvePoint) => Math.abs(Math.log(point.boards / boards));
  return points.reduce<CurvePoint | undefined>(
    (best, point) => (best === undefined || distance(point) < distance(best) ? point : best),
    undefined,
  );
}
