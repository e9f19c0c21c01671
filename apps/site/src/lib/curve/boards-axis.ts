/** The numbers of boards on the axis, and up to where it goes. */
export interface BoardsAxis {
  /** Those that are played, ascending; none where even few boards are too much. */
  readonly played: readonly number[];
  readonly end: number;
  /** Whether it would go further if that did not take too long. */
  readonly isCut: boolean;
}

interface Wanted {
  /** The scenario's own number of boards. */
  readonly own: number;
  /** N* of the halls. */
  readonly saturations: readonly number[];
  /** Rounds to be played of each board, in all halls. */
  readonly effort: number;
}

/** Saturation points beyond this do not make the axis longer. */
export const FARTHEST = 4096;
const MOST_BOARDS = 10_000_000;
const SHORTEST = 24;
/** So many rounds are played in a moment. */
const MOST_EFFORT = 3_000_000;
/** Up to so many boards each number of them is played. */
const ALL_PLAYED = 48;
/** How many numbers there are, and how many there may be less of. */
const COUNTS = [40, 28, 20, 14];

/** An axis on which the own boards and the saturation points have room to be moved. */
export function boardsAxis({ own, saturations, effort }: Wanted): BoardsAxis {
  const farthest = Math.min(FARTHEST, 3 * Math.max(0, ...saturations));
  const wanted = Math.min(MOST_BOARDS, roundUp(Math.max(SHORTEST, 2 * own, farthest)));
  const near = [own, ...saturations.flatMap((boards) => [Math.floor(boards), Math.ceil(boards)])];
  for (let end = wanted; end >= 2; end = roundDown(end)) {
    for (const count of COUNTS) {
      const played = numbersTo(end, count, near);
      const rounds = effort * played.reduce((sum, boards) => sum + boards, 0);
      if (rounds <= MOST_EFFORT) return { played, end, isCut: end < wanted };
    }
  }
  return { played: [], end: wanted, isCut: true };
}

/** Up to the next 2ᵏ or 3·2ᵏ, so that the axis seldom changes. */
function roundUp(boards: number): number {
  const power = 2 ** Math.ceil(Math.log2(boards));
  return boards <= 0.75 * power ? 0.75 * power : power;
}

function roundDown(boards: number): number {
  const power = 2 ** Math.floor(Math.log2(boards));
  if (boards > 1.5 * power) return 1.5 * power;
  return boards > power ? power : 0.75 * power;
}

/** Evenly over an axis of doublings, with those that somebody will look at. */
function numbersTo(end: number, count: number, near: readonly number[]): readonly number[] {
  const even = Array.from({ length: count }, (_, index) =>
    Math.round(end ** (index / (count - 1))),
  );
  const all = end <= ALL_PLAYED ? Array.from({ length: end }, (_, index) => index + 1) : even;
  const within = near.filter((boards) => boards >= 1 && boards <= end);
  return [...new Set([...all, ...within])].sort((a, b) => a - b);
}
