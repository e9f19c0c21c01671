import { InputError } from '@simul/core';
import { MOST_GAMES } from './limits.js';
import { playAll, type Signal } from './pgn/played-games.js';
import { seated, type Seated } from './pgn/seated.js';
import { writtenGames, type WrittenGame } from './pgn/written-games.js';

/** What was read of somebody's games. */
export interface ReadGames extends Seated {
  /** What was left out, and why, in whole sentences. */
  readonly notes: readonly string[];
}

/** In UTF-16 units: a file of 64 MB. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Reads chess games in PGN for the boards, and what is wrong with them.
 *
 * @throws {InputError} when no game has a legal move
 */
export async function readGames(text: string, signal?: Signal): Promise<ReadGames> {
  if (text.length > LONGEST) {
    const found = `${text.length.toLocaleString('en')} characters`;
    throw refusal(found, [`At most ${LONGEST.toLocaleString('en')} (64 MB) are read.`]);
  }
  const notes: string[] = [];
  const played = await playAll(firstGames(text, notes), notes, signal);
  if (played.length === 0) throw refusal('no game with a legal move', notes);
  return { ...seated(played, notes), notes };
}

function firstGames(text: string, notes: string[]): WrittenGame[] {
  const games: WrittenGame[] = [];
  for (const game of writtenGames(text)) {
    if (games.length === MOST_GAMES) {
      notes.push(`Only the first ${MOST_GAMES.toLocaleString('en')} games are read.`);
      break;
    }
    games.push(game);
  }
  return games;
}

function refusal(found: string, [advice = 'Paste the text of a .pgn file.']: string[]): InputError {
  return new InputError({ where: 'the games', found, wanted: 'chess games in PGN', advice });
}
