/** A line down a picture, and how wide its name is. CSS pixels. */
export interface MarkedLine {
  readonly at: number;
  readonly width: number;
}

/** Where the name of a line stands. */
export interface TimeLabel {
  /** From the lowest, which is 0. */
  readonly row: number;
  /** Where the name begins. CSS pixels. */
  readonly from: number;
  /** Where it is of its line; one that is above it stands on it. */
  readonly side: 'right' | 'left' | 'above';
}

type Side = Pick<TimeLabel, 'from' | 'side'>;

/** Between a line and its name. CSS pixels. */
export const GAP = 6;
/** So near to a name a line touches it. */
const NEAR = 4;

/**
 * A row for the name of each line, so that none is crossed by a line that comes from higher up; where
 * there is no such order, as few as may be.
 *
 * @param end of the picture, from 0
 * @returns in the order of the lines
 */
export function timeLabels(lines: readonly MarkedLine[], end: number): readonly TimeLabel[] {
  const labels = new Map<MarkedLine, TimeLabel>();
  // From below: all that are left begin higher, and run through this row.
  for (let left = [...lines]; left.length > 0; left = left.filter((line) => !labels.has(line))) {
    const choices = left.flatMap((line) =>
      sidesOf(line, end).map((side) => ({ line, side, crossed: crossings(line, side, left) })),
    );
    const { line, side } = choices.reduce((best, each) =>
      each.crossed < best.crossed ? each : best,
    );
    labels.set(line, { row: labels.size, ...side });
  }
  return lines.map((line) => labels.get(line)!);
}

/** On the right, on the left, or somewhere above its line, as far as there is room. */
function sidesOf({ at, width }: MarkedLine, end: number): readonly Side[] {
  const beside: readonly Side[] = [
    { from: at + GAP, side: 'right' },
    { from: at - GAP - width, side: 'left' },
  ];
  const above = [at - width / 2, at - GAP, at + GAP - width].map((from): Side => ({
    from: Math.max(0, Math.min(end - width, from)),
    side: 'above',
  }));
  const hasRoom = ({ from }: Side) => from >= 0 && from + width <= end;
  return [...beside.filter(hasRoom), ...above];
}

function crossings(
  { width, ...own }: MarkedLine,
  { from }: Side,
  lines: readonly MarkedLine[],
): number {
  return lines.filter(({ at }) => at !== own.at && at > from - NEAR && at < from + width + NEAR)
    .length;
}
