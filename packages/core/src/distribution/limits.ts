/** Most rounds a game may have. */
export const MOST_ROUNDS = 10_000_000;

/** Most values an empirical distribution may have. */
export const MOST_VALUES = 1_000_000;

/** Longest text that may stand for one distribution. */
export const LONGEST_TEXT = 1000;
