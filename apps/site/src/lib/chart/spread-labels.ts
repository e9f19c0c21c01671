/** A label beside the end of a line. Pixels. */
export interface Wanted {
  /** Where its middle would best be. */
  readonly at: number;
  readonly height: number;
}

/** Where the middles of labels go, in their order, so that none covers another. Pixels. */
export function spreadLabels(
  labels: readonly Wanted[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.at - labels[b]!.at);
  const middles = labels.map(({ at }) => at);
  let edge = top;
  for (const index of order) {
    const half = labels[index]!.height / 2;
    middles[index] = Math.max(middles[index]!, edge + half);
    edge = middles[index] + half;
  }
  edge = bottom;
  for (const index of order.reverse()) {
    const half = labels[index]!.height / 2;
    middles[index] = Math.min(middles[index]!, edge - half);
    edge = middles[index] - half;
  }
  return middles;
}
