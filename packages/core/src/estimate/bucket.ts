/** Where a number lies that is known as finely as it was counted: from `from` to `to`. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** How many values lie in a band. */
export interface Bucket extends Band {
  readonly count: number;
}

/**
 * In which buckets the values of the given ranks lie, from 1.
 *
 * @param buckets ascending
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
