/** How dark values are, from 0 to 1, and back. */
export interface Shading {
  readonly of: (value: number) => number;
  /** The value that is so dark. */
  readonly at: (shade: number) => number;
}

/** From here on the greatest would be seen alone, if shades went by steps. */
const WIDE = 8;

/**
 * Shades that tell values from each other: by steps; by ratio where they are far from each other;
 * and by their root where some are 0 as well.
 *
 * @param values none below 0
 */
export function shadingOf(values: readonly number[]): Shading {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (!(greatest > least)) return { of: () => 0.5, at: () => least };
  if (greatest / least < WIDE) {
    return between(
      [least, greatest],
      (x) => x,
      (x) => x,
    );
  }
  if (least > 0) return between([least, greatest], Math.log, Math.exp);
  return between([least, greatest], Math.sqrt, (x) => x * x);
}

type By = (value: number) => number;

function between([least, greatest]: readonly [number, number], by: By, back: By): Shading {
  const [from, to] = [by(least), by(greatest)];
  return {
    of: (value) => (by(value) - from) / (to - from),
    at: (shade) => back(from + shade * (to - from)),
  };
}
