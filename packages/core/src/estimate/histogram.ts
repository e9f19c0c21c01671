/** A bin of a histogram, from `from` up to but not including `to`; the last includes its end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts values in bins of equal width between the least and the greatest; one when all are equal. */
export function histogram(values: Float64Array, bins: number): readonly Bin[] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  if (least === greatest) return [{ from: least, to: greatest, count: values.length }];
  const width = (greatest - least) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor((value - least) / width));
    counts[bin]! += 1;
  }
  const edge = (bin: number) => (bin === bins ? greatest : least + bin * width);
  return counts.map((count, bin) => ({ from: edge(bin), to: edge(bin + 1), count }));
}
