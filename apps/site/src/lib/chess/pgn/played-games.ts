import type { Legal } from './play-written.js';
import { nameSaid, type Players } from './players.js';
import type { WrittenGame } from './written-games.js';

/** A game as far as it is legal. */
export interface PlayedGame {
  /** Its place in the text, from 1. */
  readonly number: number;
  readonly players: Players;
  readonly result: string;
  readonly legal: Legal;
}

/** Half-moves of all games together: half a minute of checking. */
const MOST_IN_ALL = 100_000;
const OWN_START: Legal = { moves: '', plies: 0, fault: 'it begins with a position of its own' };

/** Ends the reading by throwing. `AbortSignal` fits. */
export interface Signal {
  throwIfAborted(): void;
}

/**
 * Plays all games as far as they are legal; those without a legal move are left out, with a note.
 * chess.js is loaded now.
 *
 * @param most half-moves of all games, beyond which no game is begun
 */
export async function playAll(
  written: readonly WrittenGame[],
  notes: string[],
  signal?: Signal,
  most: number = MOST_IN_ALL,
): Promise<PlayedGame[]> {
  const { playWritten } = await import('./play-written.js');
  const games: PlayedGame[] = [];
  let plies = 0;
  for (const [index, { tags, moves, result }] of written.entries()) {
    if (plies >= most) {
      const enough = `${most.toLocaleString('en')} half-moves already`;
      notes.push(`Games after game ${index} are left out: these have ${enough}.`);
      break;
    }
    const players = {
      white: nameSaid(tags.get('White') ?? ''),
      black: nameSaid(tags.get('Black') ?? ''),
    };
    const legal = hasOwnStart(tags.get('FEN'))
      ? OWN_START
      : await playWritten(moves, () => pause(signal));
    const game = { number: index + 1, players, result, legal };
    if (legal.fault !== undefined) notes.push(noteOf(game, legal.fault));
    plies += legal.plies;
    if (legal.plies > 0) games.push(game);
  }
  return games;
}

function hasOwnStart(fen: string | undefined): boolean {
  if (fen === undefined) return false;
  const [placement = '', toMove = 'w'] = fen.trim().split(' ');
  return placement !== 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR' || toMove !== 'w';
}

/** Lets the page answer. */
async function pause(signal: Signal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

function noteOf(game: PlayedGame, fault: string): string {
  const kept = game.legal.plies === 0 ? 'left out' : 'kept up to there';
  return `${nameOf(game)} is ${kept}: ${fault}.`;
}

/** How notes begin. */
export function nameOf({ number, players: { white, black } }: PlayedGame): string {
  return `Game ${number}, ${white} – ${black},`;
}
