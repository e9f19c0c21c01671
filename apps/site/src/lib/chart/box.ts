/** Where the parts of a chart are. CSS pixels from its top left. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much is left free on each side of what is drawn. CSS pixels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So little is left for what is drawn, at least. CSS pixels. */
const LEAST = 40;

export function boxOf(width: number, height: number, { left, right, top, bottom }: Margins): Box {
  return {
    ...{ width, height, left, top },
    right: Math.max(left + LEAST, width - right),
    bottom: height - bottom,
  };
}
