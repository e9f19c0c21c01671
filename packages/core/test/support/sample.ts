/** How many standard errors lie between what a sample shows and what is expected of it. */

/** Of the mean, when the variance is known. */
export function zOfMean(sample: Float64Array, mean: number, variance: number): number {
  return (meanOf(sample) - mean) / Math.sqrt(variance / sample.length);
}

/** Of the variance; its standard error comes from the sample's own fourth moment. */
export function zOfVariance(sample: Float64Array, mean: number, variance: number): number {
  const squares = sample.map((x) => (x - mean) ** 2);
  const spread = meanOf(squares.map((square) => (square - variance) ** 2));
  return (meanOf(squares) - variance) / Math.sqrt(spread / sample.length);
}

/** Of the share of a sample that is at most x, when its probability is known. */
export function zOfShare(sample: Float64Array, x: number, probability: number): number {
  const share = sample.reduce((count, each) => count + Number(each <= x), 0) / sample.length;
  return (share - probability) / Math.sqrt((probability * (1 - probability)) / sample.length);
}

export function meanOf(sample: Float64Array): number {
  return sample.reduce((sum, x) => sum + x, 0) / sample.length;
}

/** Ten points of a continuous distribution, from its lower tail to its upper one, by bisection. */
export function pointsOf(below: (x: number) => number): readonly number[] {
  return [0.0005, 0.005, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.995, 0.9995].map((p) => {
    let [low, high] = [0, 1e7];
    for (let step = 0; step < 100; step++) {
      const middle = (low + high) / 2;
      if (below(middle) < p) low = middle;
      else high = middle;
    }
    return high;
  });
}
