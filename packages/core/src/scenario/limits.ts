/** Most boards a scenario may have. */
export const MOST_BOARDS = 10_000_000;
