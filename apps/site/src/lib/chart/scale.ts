import { scaleLinear, scaleLog, type Scale } from 'd3-scale';

export type { Scale };

/** Where values stand between two places, by their size or by their ratio. */
export function scaleOf(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  isByRatio: boolean,
): Scale {
  return (isByRatio ? scaleLog : scaleLinear)([low, high], range);
}

/**
 * Limits with room around a single value, so that what goes nowhere is in the middle.
 *
 * @param values at least one
 */
export function spanOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low / 2, low * 1.5];
}
