/** Of the pictures of makespans. CSS pixels. */
export const HEIGHT = 300;
export const LEFT = 56;
export const RIGHT = 24;

/** Room above nothing. */
export const TOP = 24;

/** Room above for so many names, one below the other. */
export function topOf(names: number): number {
  return 12 + 17 * names;
}

export const HINT =
  'Point, touch or use arrow keys to read it; drag, or press + and −, to see a part closer.';
