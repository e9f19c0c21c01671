import { uniform } from '../random/uniform';
import { Distribution } from './distribution';

/** The reach of the table around the mean. Counts outside are less likely than 10⁻¹⁸. */
function reach(mean: f64): f64 {
  return ceil(10 * sqrt(mean)) + 50;
}

function lowest(mean: f64): f64 {
  return max(0, floor(mean) - reach(mean));
}

/** The length of the table in words: two for each count. */
export function poissonLength(mean: f64): u64 {
  return 2 * (<u64>(floor(mean) + reach(mean) - lowest(mean)) + 1);
}

/**
 * The field after the mean becomes the lowest count. The table holds P(X ≤ count) for each count,
 * then a guide table: Chen & Asau, "On generating random variates from an empirical distribution",
 * AIIE Transactions 6 (1974), 163–166.
 */
export function preparePoisson(d: Distribution): void {
  d.second = lowest(d.first);
  accumulate(d, weigh(d, d.first));
  guide(d);
}

/**
 * Stores the weight of every count, from the mode outward so that none overflows:
 * P(k)/P(k − 1) = mean/k. Returns their sum.
 */
function weigh(d: Distribution, mean: f64): f64 {
  const mode = <i64>(floor(mean) - d.second);
  let sum: f64 = 0;
  let weight: f64 = 1;
  for (let i = mode; i < counts(d); i++) {
    put(d, i, weight);
    sum += weight;
    weight *= mean / (d.second + <f64>i + 1);
  }
  weight = 1;
  for (let i = mode - 1; i >= 0; i--) {
    weight *= (d.second + <f64>i + 1) / mean;
    put(d, i, weight);
    sum += weight;
  }
  return sum;
}

function accumulate(d: Distribution, sum: f64): void {
  let below: f64 = 0;
  for (let i: i64 = 0; i < counts(d); i++) {
    below += at(d, i);
    put(d, i, below / sum);
  }
  put(d, counts(d) - 1, 1);
}

/** Divides (0, 1) into one equal part per count, and stores the least count drawn in each part. */
function guide(d: Distribution): void {
  let least: i64 = 0;
  for (let part: i64 = 0; part < counts(d); part++) {
    while (at(d, least) <= <f64>part / <f64>counts(d)) least++;
    store<i64>(guideAt(d, part), least);
  }
}

/** The least count with u < P(X ≤ count), found with at most two comparisons on average. */
export function poisson(d: Distribution, bits: u64): f64 {
  const u = uniform(bits);
  let i = load<i64>(guideAt(d, ((bits >> 32) * counts(d)) >> 32));
  while (u >= at(d, i)) i++;
  return d.second + <f64>i;
}

function counts(d: Distribution): i64 {
  return d.length >> 1;
}

function at(d: Distribution, i: i64): f64 {
  return load<f64>(d.table + ((<usize>i) << 3));
}

function put(d: Distribution, i: i64, value: f64): void {
  store<f64>(d.table + ((<usize>i) << 3), value);
}

function guideAt(d: Distribution, part: i64): usize {
  return d.table + ((<usize>(counts(d) + part)) << 3);
}
