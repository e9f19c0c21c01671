/** A mean estimated from replications. */
export interface Mean {
  readonly count: number;
  readonly mean: number;
  /** Variance of one replication, unbiased. */
  readonly variance: number;
}

export function meanOf(values: Float64Array): Mean {
  const count = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / count;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { count, mean, variance: squares / Math.max(1, count - 1) };
}

/** Relative error of a sum that depends on its order. */
const ROUNDING = 1e-9;

/** The distance of two means in standard errors; 0 if they differ only by rounding. */
export function zBetween(a: Mean, b: Mean): number {
  const difference = a.mean - b.mean;
  if (Math.abs(difference) <= ROUNDING * Math.abs(b.mean)) return 0;
  return difference / Math.sqrt(a.variance / a.count + b.variance / b.count);
}

/** The quantile of a share from 0 to 1, with linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low = NaN, high = low] = sorted.slice(below, below + 2);
  return low + (high - low) * (place - below);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
