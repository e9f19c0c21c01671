const BINS = 4096;

/**
 * The values of the given ranks, as sorting all values would give them, but in two passes with
 * little to sort. Values are counted in bins of equal width; only bins that contain a wanted rank
 * are gathered and sorted. Rounding is monotonic, so it cannot put a larger value into a lower bin.
 *
 * @param between the least and the greatest of the values
 * @param ranks from 1
 */
export function selectRanks(
  values: Float64Array,
  between: { readonly min: number; readonly max: number },
  ranks: readonly number[],
): readonly number[] {
  const { min, max } = between;
  const perUnit = Math.min(Number.MAX_VALUE, (BINS - 1) / (max - min));
  const binOf = (value: number) => Math.floor((value - min) * perUnit);
  const counts = new Int32Array(BINS);
  const { length } = values;
  for (let i = 0; i < length; i++) counts[binOf(values[i]!)]! += 1;
  const wanted = ranks.map((rank) => placeOf(rank, counts));
  const starts = new Int32Array(BINS).fill(-1);
  let size = 0;
  for (const { bin } of wanted) {
    if (starts[bin]! >= 0) continue;
    starts[bin] = size;
    size += counts[bin]!;
  }
  const gathered = gather(values, binOf, starts, size);
  for (const bin of new Set(wanted.map((place) => place.bin))) {
    gathered.subarray(starts[bin], starts[bin]! + counts[bin]!).sort();
  }
  return wanted.map(({ bin, within }) => gathered[starts[bin]! + within]!);
}

type BinOf = (value: number) => number;

/** The bin that contains a rank, and how many values of the bin are before it. */
function placeOf(rank: number, counts: Int32Array): { bin: number; within: number } {
  let within = rank - 1;
  let bin = 0;
  for (; within >= counts[bin]!; bin++) within -= counts[bin]!;
  return { bin, within };
}

/** Copies the values of the bins that have a start, each bin from its start. */
function gather(values: Float64Array, binOf: BinOf, starts: Int32Array, size: number) {
  const gathered = new Float64Array(size);
  const next = starts.slice();
  const { length } = values;
  for (let i = 0; i < length; i++) {
    const bin = binOf(values[i]!);
    if (starts[bin]! >= 0) gathered[next[bin]!++] = values[i]!;
  }
  return gathered;
}
