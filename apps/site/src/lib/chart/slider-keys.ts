interface Reach {
  readonly least: number;
  readonly most: number;
  /** Where Home and End go, when not to the least and most. */
  readonly end: number;
  /** The next number up or down from one. */
  readonly step: (from: number, direction: 1 | -1) => number;
}

/** Where a key moves a number on an axis of doublings; nothing for keys that do not. */
export function moveByKey(key: string, from: number, reach: Reach): number | undefined {
  const wanted = wantedBy(key, from, reach);
  return wanted && Math.min(reach.most, Math.max(reach.least, wanted));
}

function wantedBy(key: string, from: number, { least, end, step }: Reach): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(from, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(from, -1);
    case 'PageUp':
      return 2 * from;
    case 'PageDown':
      return from / 2;
    case 'Home':
      return least;
    case 'End':
      return end;
    default:
      return undefined;
  }
}
