import { bandPath } from '../chart/paths.js';
import type { NumberSpread } from './spread.js';

/** A picture of how a number is spread. CSS pixels. */
export interface SpreadShapes {
  /** What lies under the density, or nothing. */
  readonly area: string;
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  /** Where the mean is. */
  readonly mean: number;
  /** The value at the right end. */
  readonly end: number;
}

interface Size {
  readonly width: number;
  /** Of what is drawn above the line. */
  readonly height: number;
}

/** So great a share is within the picture. */
const SHOWN = 0.99;
const SAMPLES = 160;
/** A density may rise without limit; more than so many times that at the median is cut off. */
const STEEPEST = 6;
const MOST_BARS = 60;

export function pictureOf(spread: NumberSpread, size: Size): SpreadShapes {
  const end = endOf(spread);
  const x = (value: number) => (Math.min(value, end) / end) * size.width;
  const area = spread.density === undefined ? '' : areaOf(spread, spread.density, end, size);
  return { area, bars: barsOf(spread, end, size), mean: x(spread.mean), end };
}

/** From 0 on, so that pictures of two times can be compared by eye. */
function endOf({ mean, most, quantile }: NumberSpread): number {
  const far = Math.max(quantile(SHOWN), mean);
  return (Math.min(most, far) || 1) * (most <= far ? 1.08 : 1);
}

function areaOf(
  { quantile }: NumberSpread,
  density: (value: number) => number,
  end: number,
  { width, height }: Size,
): string {
  // Where it is narrow, samples must be near each other; where it is wide, all over.
  const even = Array.from({ length: SAMPLES + 1 }, (_, index) => (index / SAMPLES) * end);
  const dense = Array.from({ length: SAMPLES - 1 }, (_, index) => quantile((index + 1) / SAMPLES));
  const edges = [quantile(0), quantile(1)].flatMap((edge) => [
    edge * (1 - 1e-9),
    edge * (1 + 1e-9),
  ]);
  const values = [...even, ...dense, ...edges]
    .filter((value) => value >= 0 && value <= end)
    .sort((a, b) => a - b);
  const limit = STEEPEST * density(quantile(0.5));
  const heights = values.map((value) => Math.min(limit, density(value)));
  const highest = Math.max(...heights);
  return bandPath(
    values.map((value, index) => ({
      x: (value / end) * width,
      low: height,
      high: height - (heights[index]! / highest) * height,
    })),
  );
}

/** A bar for each value, or for the values of each of equal stretches. */
function barsOf(
  { points }: NumberSpread,
  end: number,
  { width, height }: Size,
): SpreadShapes['bars'] {
  const shown = points.filter(({ value }) => value <= end);
  if (shown.length === 0) return [];
  const sums = new Map<number, number>();
  const together = stretchOf(shown, end);
  for (const { value, probability } of shown) {
    const at = together === 0 ? value : (Math.floor(value / together) + 0.5) * together;
    sums.set(at, (sums.get(at) ?? 0) + probability);
  }
  const highest = Math.max(...sums.values());
  const bar = Math.max(1.5, Math.min(6, (width / sums.size) * 0.7));
  return [...sums].map(([value, probability]) => ({
    x: (value / end) * width - bar / 2,
    width: bar,
    height: (probability / highest) * height,
  }));
}

/** How long stretches are whose values share a bar; 0 where each value has its own. */
function stretchOf(shown: NumberSpread['points'], end: number): number {
  if (shown.length <= MOST_BARS) return 0;
  const stretch = end / MOST_BARS;
  // Of whole numbers there are as many in each.
  return shown.every(({ value }) => Number.isInteger(value)) ? Math.ceil(stretch) : stretch;
}
