/** The limits of a value that is known only by its bucket. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface Bucket extends Band {
  readonly count: number;
}

/**
 * The buckets that contain the values of the given ranks.
 *
 * @param buckets ascending
 * @param ranks from 1
 */
export function bandsOf(buckets: Iterable<Bucket>, ranks: readonly number[]): readonly Band[] {
  const order = ranks.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]!);
  const bands: Band[] = [];
  let found = 0;
  let passed = 0;
  for (const { from, to, count } of buckets) {
    passed += count;
    for (; found < order.length && ranks[order[found]!]! <= passed; found++) {
      bands[order[found]!] = { from, to };
    }
  }
  return bands;
}
