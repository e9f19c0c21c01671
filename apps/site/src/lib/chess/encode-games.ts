import { InputError, show } from '@simul/core';
import type { ChessGame } from './game.js';
import { fromBase64url, toBase64url } from '../packed/base64url.js';
import { deflated, inflated } from '../packed/deflate.js';
import { readGameList, writeGameList } from './link/game-list.js';

/** A thousand games of a thousand half-moves, and the names of their opponents. */
const MOST_BYTES = 4_000_000;

/** Games as text for a link: some 170 characters for each of 35 moves. */
export async function encodeGames(games: readonly ChessGame[]): Promise<string> {
  return toBase64url(await deflated(writeGameList(games)));
}

/**
 * The games of such a text. Anybody can write a link, so that moves may be any.
 *
 * @throws {InputError} when it is no such text, or too long
 */
export async function decodeGames(text: string): Promise<ChessGame[]> {
  try {
    return readGameList(await inflated(fromBase64url(text), MOST_BYTES));
  } catch {
    throw new InputError({
      where: 'the games of the link',
      found: show(text),
      wanted: 'games as a link of this page holds them',
      advice: 'Copy the whole link, or open the games again from their file.',
    });
  }
}
