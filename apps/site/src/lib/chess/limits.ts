/** Most games that are read of a text or a link. */
export const MOST_GAMES = 1000;

/** Most half-moves that are read of a game. */
export const MOST_PLIES = 1000;
