/** Most boards a scenario may have. */
export const MOST_BOARDS = 10_000_000;
/** Most groups: the kernel keeps room for their distributions. */
export const MOST_GROUPS = 64;
/** The range of a priority. */
export const MOST_PRIORITY = 1_000_000;
