import type { ChessGame } from '../game.js';
import { MOST_GAMES, MOST_PLIES } from '../limits.js';
import { movesOf, textOf, type Move } from '../moves.js';
import { Reader, Writer } from './bytes.js';

/** Told apart from what later versions may write. */
const VERSION = 1;
const RESULTS = ['*', '1-0', '0-1', '1/2-1/2'];
const COLOURS = ['white', 'black'] as const;
const PROMOTIONS = ['', 'q', 'r', 'b', 'n'];
const LONGEST_NAME = 400;

/** Games as bytes: of each half-move, six bits for each of its squares. */
export function writeGameList(games: readonly ChessGame[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  writer.number(VERSION);
  writer.number(games.length);
  for (const { opponent, result, moves, masterPlays } of games) {
    writer.text(opponent);
    writer.number(Math.max(0, RESULTS.indexOf(result)));
    writer.number(COLOURS.indexOf(masterPlays));
    const all = movesOf(moves);
    writer.number(all.length);
    for (const move of all) writer.number(numberOf(move));
  }
  return writer.end();
}

/** The games of bytes; a `RangeError` when they are none. */
export function readGameList(bytes: Uint8Array): ChessGame[] {
  const reader = new Reader(bytes);
  if (reader.number() !== VERSION) throw new RangeError('This version is not known.');
  const games = Array.from({ length: upTo(MOST_GAMES, reader) }, () => readGame(reader));
  if (!reader.done) throw new RangeError('There is more than games.');
  return games;
}

function readGame(reader: Reader): ChessGame {
  const opponent = reader.text();
  if (opponent.length > LONGEST_NAME) throw new RangeError('A name is too long.');
  const result = RESULTS[upTo(RESULTS.length - 1, reader)]!;
  const masterPlays = COLOURS[upTo(COLOURS.length - 1, reader)]!;
  const moves = Array.from({ length: upTo(MOST_PLIES, reader) }, () => readMove(reader));
  return { opponent, result, moves: textOf(moves), masterPlays };
}

/** Two bytes once written, or three where a pawn becomes a knight. */
function numberOf({ from, to, promotion }: Move): number {
  return from + 64 * to + 64 * 64 * PROMOTIONS.indexOf(promotion);
}

function readMove(reader: Reader): Move {
  const number = upTo(64 * 64 * PROMOTIONS.length - 1, reader);
  const promotion = PROMOTIONS[Math.floor(number / (64 * 64))]!;
  return { from: number % 64, to: Math.floor(number / 64) % 64, promotion };
}

function upTo(most: number, reader: Reader): number {
  const number = reader.number();
  if (number > most) throw new RangeError(`${number} is more than ${most}.`);
  return number;
}
