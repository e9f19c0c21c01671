import type { Games } from '@simul/core';

/** How many rounds there are in all games. */
export function roundsOf(games: Games): number {
  return games.reduce((sum, rounds) => sum + rounds.length, 0);
}
