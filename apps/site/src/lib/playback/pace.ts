/** How the hall's clock goes with the viewer's; both in seconds from the beginning. */
export interface Pace {
  /** What the hall's clock shows after so long. */
  at(elapsed: number): number;
  /** After how long, at the earliest, the hall's clock shows this. */
  elapsed(at: number): number;
}

/** One that comes to an end. */
export interface Story extends Pace {
  /** After how long. */
  readonly length: number;
}

type Knot = readonly [elapsed: number, at: number];

/** So many seconds of the hall in one of the viewer's. */
export function steadyPace(speed: number): Pace {
  return { at: (elapsed) => elapsed * speed, elapsed: (at) => at / speed };
}

/** So much of the first hall's time is shown slowly, to see what she does: about one lap. */
const LAP = 1 / 30;

/**
 * The pace of the story: a slow lap; on until the first hall is empty, and a rest, for that to be
 * seen; then the others to their end. Twelve seconds, or nine where all end at much the same time.
 *
 * @param ends when each hall is over. Seconds
 */
export function storyPace(ends: readonly number[]): Story {
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  const lap: Knot = [2.4, first * LAP];
  if (last < first * 1.5) return along([[0, 0], lap, [9, last]]);
  return along([[0, 0], lap, [5.4, first], [6.8, first], [12, last]]);
}

function along(knots: readonly Knot[]): Story {
  return {
    length: knots.at(-1)![0],
    at: (elapsed) => between(knots, elapsed, 0, 1),
    elapsed: (at) => between(knots, at, 1, 0),
  };
}

function between(knots: readonly Knot[], x: number, from: 0 | 1, to: 0 | 1): number {
  const after = knots.findIndex((knot) => knot[from] >= x);
  if (after === 0) return knots[0]![to];
  if (after < 0) return knots.at(-1)![to];
  const [low, high] = [knots[after - 1]!, knots[after]!];
  // Rounded it might be beyond, and the clock would go back.
  if (x === high[from]) return high[to];
  const share = (x - low[from]) / (high[from] - low[from]);
  return low[to] + share * (high[to] - low[to]);
}
