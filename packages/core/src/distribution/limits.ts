/** Most rounds a game may have. */
export const MOST_ROUNDS = 10_000_000;

/** Most values an empirical distribution may have. */
export const MOST_VALUES = 1_000_000;

/** Longest text that may stand for one distribution, unless it is a mixture. */
export const LONGEST_TEXT = 1000;

/** Parts of a mixture. */
export const FEWEST_PARTS = 2;
export const MOST_PARTS = 16;

/** Most values in all lists of one mixture, so that its text stays within LONGEST_MIX. */
export const MOST_MIXED_VALUES = 1000;

/** Longest text that may stand for a mixture. */
export const LONGEST_MIX = 40_000;
