import { playerOf, spokenName, type ChessGames, type Colour, type PgnGame } from '@simul/formats';
import { counted, grouped } from '@simul/text';
import type { ChessGame } from '../chess/game.js';
import { MOST_GAMES } from '../chess/limits.js';
import type { LegalMoves } from './legal-moves.js';

/** Games for the boards, one for each that was given. */
export interface GamesOnBoards {
  /** Without moves where none is legal. */
  readonly games: readonly ChessGame[];
  /** Which moves are left out, and why, in whole sentences. */
  readonly notes: readonly string[];
}

/** Half-moves of all games together: half a minute of checking. */
const MOST_IN_ALL = 100_000;
const LONGEST_NAME = 80;
const NONE: LegalMoves = { moves: '', plies: 0 };
const OWN_START: LegalMoves = { ...NONE, fault: 'it begins with a position of its own' };
const START = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR';

/**
 * Plays games as far as they are legal. chess.js is loaded now.
 *
 * @param most half-moves of all games, beyond which no game is begun
 */
export async function gamesOnBoards(
  { games, master }: ChessGames,
  most: number = MOST_IN_ALL,
): Promise<GamesOnBoards> {
  const { legalMoves } = await import('./legal-moves.js');
  const notes: string[] = [];
  const onBoards: ChessGame[] = [];
  let plies = 0;
  let unread = 0;
  for (const game of games) {
    const isBeyond = onBoards.length >= MOST_GAMES || plies >= most;
    const legal = isBeyond ? NONE : hasOwnStart(game) ? OWN_START : await legalMoves(game.moves);
    if (legal.fault !== undefined) notes.push(noteOf(game, legal));
    if (isBeyond) unread += 1;
    plies += legal.plies;
    onBoards.push(onBoard(game, master, legal.moves));
  }
  if (unread > 0) notes.push(limitReached(unread, most));
  return { games: onBoards, notes };
}

function onBoard(game: PgnGame, master: ChessGames['master'], moves: string): ChessGame {
  const masterPlays = master.colourIn(game) ?? 'white';
  const opponent = nameIn(game, masterPlays === 'white' ? 'black' : 'white');
  return { opponent, result: game.result, moves, masterPlays };
}

function hasOwnStart({ tags }: PgnGame): boolean {
  const [placement = '', toMove = 'w'] = (tags.get('FEN') ?? START).trim().split(' ');
  return placement !== START || toMove !== 'w';
}

function nameIn(game: PgnGame, colour: Colour): string {
  return spokenName(playerOf(game, colour).slice(0, LONGEST_NAME));
}

function noteOf(game: PgnGame, { plies, fault }: LegalMoves): string {
  const players = `${nameIn(game, 'white')} – ${nameIn(game, 'black')}`;
  const kept = plies === 0 ? 'left out' : 'kept up to there';
  return `Game ${game.number}, ${players}, is ${kept}: ${fault}.`;
}

function limitReached(unread: number, most: number): string {
  const limits = `${grouped(MOST_GAMES)} games or ${grouped(most)} half-moves`;
  return `The moves of the last ${counted(unread, 'game')} are not read: at most ${limits} are.`;
}
