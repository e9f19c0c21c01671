import type { ChessGame } from '../game.js';
import { nameOf, type PlayedGame } from './played-games.js';
import { colourOf, masterOf } from './players.js';

/** Games whose players have their parts: the master, and the opponents. */
export interface Seated {
  readonly games: readonly ChessGame[];
  /** The place of each game in the text, from 1. */
  readonly numbers: readonly number[];
  /** Who gives the exhibition; nothing when it is whoever has White. */
  readonly master: string | undefined;
}

/** Finds the master; games in which she does not play are left out, with a note. */
export function seated(played: readonly PlayedGame[], notes: string[]): Seated {
  const master = masterOf(played.map(({ players }) => players));
  const games: ChessGame[] = [];
  const numbers: number[] = [];
  for (const game of played) {
    const { players, result, legal } = game;
    const masterPlays = colourOf(master, players);
    if (masterPlays === undefined) {
      notes.push(`${nameOf(game)} is left out: ${master} does not play in it.`);
      continue;
    }
    const opponent = masterPlays === 'white' ? players.black : players.white;
    games.push({ opponent, result, moves: legal.moves, masterPlays });
    numbers.push(game.number);
  }
  return { games, numbers, master };
}
