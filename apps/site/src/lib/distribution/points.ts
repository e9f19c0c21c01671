import {
  timeMoments,
  type MixPart,
  type RoundsDistribution,
  type TimeDistribution,
} from '@simul/core';

/** One of the values that are drawn, and how probable it is. */
export interface ValuePoint {
  readonly value: number;
  readonly probability: number;
}

/** What lies beyond is less likely than this, and left out. */
const NEGLIGIBLE = 1e-12;

/** The times that alone are drawn, ascending; nothing where any between two may be. Seconds. */
export function timePoints(time: TimeDistribution): readonly ValuePoint[] | undefined {
  if (time.family === 'empirical') return counted(time.values);
  if (time.family === 'mix') return merged(time.parts);
  const { mean, variance } = timeMoments(time);
  return variance === 0 ? [{ value: mean, probability: 1 }] : undefined;
}

/** Of a mixture all parts of which are single values. */
function merged(parts: readonly MixPart[]): readonly ValuePoint[] | undefined {
  const probabilities = new Map<number, number>();
  for (const { share, time } of parts) {
    const points = timePoints(time);
    if (points === undefined) return undefined;
    for (const { value, probability } of points) {
      probabilities.set(value, (probabilities.get(value) ?? 0) + share * probability);
    }
  }
  return [...probabilities]
    .map(([value, probability]) => ({ value, probability }))
    .sort((a, b) => a.value - b.value);
}

/** How many rounds are played, a draw of 0 taken as 1, ascending. */
export function roundsPoints(rounds: RoundsDistribution): readonly ValuePoint[] {
  switch (rounds.family) {
    case 'constant':
      return [{ value: Math.max(1, rounds.value), probability: 1 }];
    case 'poisson':
      return noneAsOne(poisson(rounds.mean));
    case 'geometric':
      return geometric(Math.max(1, rounds.mean));
    case 'uniform':
      return noneAsOne(evenly(rounds.low, rounds.high));
    case 'empirical':
      return counted(rounds.values.map((value) => Math.max(1, value)));
  }
}

function counted(values: readonly number[]): readonly ValuePoint[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, probability: count / values.length }))
    .sort((a, b) => a.value - b.value);
}

/** Of more rounds than that every so manieth stands for those up to the next. */
const MOST = 20_000;

function evenly(low: number, high: number): readonly ValuePoint[] {
  const step = Math.max(1, Math.ceil((high - low + 1) / MOST));
  const values = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, index) => low + index * step,
  );
  return values.map((value) => ({ value, probability: 1 / values.length }));
}

/** From the mode outward, so that nothing overflows: P(k)/P(k − 1) = mean/k. */
function poisson(mean: number): readonly ValuePoint[] {
  const mode = Math.floor(mean);
  const weights = new Map([[mode, 1]]);
  for (let k = mode + 1, weight = mean / k; weight > NEGLIGIBLE; weight *= mean / ++k) {
    weights.set(k, weight);
  }
  for (let k = mode, weight = k / mean; k > 0 && weight > NEGLIGIBLE; weight *= --k / mean) {
    weights.set(k - 1, weight);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights]
    .map(([value, weight]) => ({ value, probability: weight / total }))
    .sort((a, b) => a.value - b.value);
}

/** In steps that each hold as many values as can be told apart. */
function geometric(mean: number): readonly ValuePoint[] {
  if (mean === 1) return [{ value: 1, probability: 1 }];
  const stay = 1 - 1 / mean;
  const last = Math.ceil(Math.log(NEGLIGIBLE) / Math.log(stay));
  const step = Math.max(1, Math.ceil(last / MOST));
  const probability = 1 - stay ** step;
  return Array.from({ length: Math.ceil(last / step) }, (_, index) => ({
    value: 1 + index * step + (step - 1) / 2,
    probability: probability * stay ** (index * step),
  }));
}

function noneAsOne(points: readonly ValuePoint[]): readonly ValuePoint[] {
  const none = points.find(({ value }) => value === 0)?.probability ?? 0;
  if (none === 0) return points;
  const some = points.filter(({ value }) => value > 0);
  if (some[0]?.value !== 1) return [{ value: 1, probability: none }, ...some];
  return some.map((point) =>
    point.value === 1 ? { ...point, probability: point.probability + none } : point,
  );
}
