/** Neighbours that share a lane: from `first` up to but not including `end`, counted from 0. */
export interface Group {
  readonly first: number;
  readonly end: number;
}

/** Cuts `count` into at most `most` groups of one size; the last may be smaller. */
export function groups(count: number, most: number): readonly Group[] {
  const size = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: index * size,
    end: Math.min(count, (index + 1) * size),
  }));
}

/** Counted from 1: `3`, or `1–4`. */
export function nameOf({ first, end }: Group): string {
  return end === first + 1 ? String(end) : `${first + 1}–${end}`;
}
