import { counted } from '@simul/core';
import { listed } from './words.js';

/** Something of the text that may become a board: a game, or the rows of one board. */
export interface Source {
  /** A game's number, or the first row of a board; from 1. */
  readonly number: number;
  /** The players, `White – Black`, or the board's label. */
  readonly name: string;
}

/** A game that cannot be used. */
export interface Skipped extends Source {
  /** Why not, as in `with no moves`. */
  readonly reason: string;
}

/** How a table or chess games became a scenario. */
export interface ImportReport {
  /** The game or the rows on each board, in board order. */
  readonly used: readonly Source[];
  readonly skipped: readonly Skipped[];
  /** Assumptions, in whole sentences. */
  readonly assumed: readonly string[];
}

const NAMED = 5;

/** The skipped games by reason, a sentence each that names the first few. */
export function skippedInWords(skipped: readonly Skipped[]): string[] {
  const reasons = new Map<string, Skipped[]>(skipped.map(({ reason }) => [reason, []]));
  for (const game of skipped) reasons.get(game.reason)?.push(game);
  return [...reasons].map(([reason, games]) => {
    const names = games.slice(0, NAMED).map(({ number, name }) => `game ${number} (${name})`);
    const more = games.length - names.length;
    const list = listed(more > 0 ? [...names, `${more} more`] : names);
    return `${counted(games.length, 'game')} skipped, ${reason}: ${list}.`;
  });
}
