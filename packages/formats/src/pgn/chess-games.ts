import { checkText } from '../check-text.js';
import type { PgnGame } from './game.js';
import { findMaster, type PgnMaster } from './master.js';
import { readGames } from './read-games.js';

/** The chess games of a text, and who gives the exhibition. */
export interface ChessGames {
  readonly games: readonly PgnGame[];
  readonly master: PgnMaster;
}

/**
 * Reads chess games in PGN: players, moves and clocks. Whether the moves are legal is not checked.
 *
 * @param master a player's name, `white` or `black`; without it the games tell
 * @throws {InputError} when the text is empty, binary or too long, or no player has that name
 */
export function readChessGames(text: string, master?: string): ChessGames {
  const games = readGames(checkText(text));
  return { games, master: findMaster(games, master) };
}
