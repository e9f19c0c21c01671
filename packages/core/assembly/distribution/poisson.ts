import { Distribution } from './distribution';

/** How far from the mean a table reaches: what lies beyond is less likely than 10⁻¹⁸. */
function reach(mean: f64): f64 {
  return ceil(10 * sqrt(mean)) + 50;
}

function lowest(mean: f64): f64 {
  return max(0, floor(mean) - reach(mean));
}

/** How many probabilities the table holds. */
export function poissonLength(mean: f64): u64 {
  return <u64>(floor(mean) + reach(mean) - lowest(mean)) + 1;
}

/** The mean becomes the lowest count of the table, which is filled with P(X ≤ count). */
export function preparePoisson(d: Distribution): void {
  const mean = d.first;
  d.first = lowest(mean);
  accumulate(d, weigh(d, mean));
}

/**
 * The weight of every count, from that of the mode outward, so that all terms are positive and
 * none overflows: P(k)/P(k − 1) = mean/k. Returns their sum.
 */
function weigh(d: Distribution, mean: f64): f64 {
  const mode = <i64>(floor(mean) - d.first);
  let sum: f64 = 0;
  let weight: f64 = 1;
  for (let i = mode; i < <i64>d.length; i++) {
    put(d, i, weight);
    sum += weight;
    weight *= mean / (d.first + <f64>i + 1);
  }
  weight = 1;
  for (let i = mode - 1; i >= 0; i--) {
    weight *= (d.first + <f64>i + 1) / mean;
    put(d, i, weight);
    sum += weight;
  }
  return sum;
}

function accumulate(d: Distribution, sum: f64): void {
  let below: f64 = 0;
  for (let i: i64 = 0; i < <i64>d.length; i++) {
    below += at(d, i);
    put(d, i, below / sum);
  }
}

/** The least count with u < P(X ≤ count). */
export function poisson(d: Distribution, u: f64): f64 {
  let low: i64 = 0;
  let high = <i64>d.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u < at(d, middle)) high = middle;
    else low = middle + 1;
  }
  return d.first + <f64>low;
}

function at(d: Distribution, i: i64): f64 {
  return load<f64>(d.table + ((<usize>i) << 3));
}

function put(d: Distribution, i: i64, value: f64): void {
  store<f64>(d.table + ((<usize>i) << 3), value);
}
