import { isRecorded } from '@simul/core';
import { decodeGames, encodeGames } from '../chess/encode-games.js';
import type { ChessGame } from '../chess/game.js';
import { WOLFSBURG } from '../chess/games.js';
import type { Settings } from '../settings/settings.js';
import { decodeTimes, encodeTimes, type ListedGames } from './times.js';

/** What is too long for the query, and stands at the end of a link, after the `#`. */
export interface Enclosure {
  /** The times of a recorded scenario; nothing where they are drawn. */
  readonly times: ListedGames | undefined;
  /** What is on the boards. */
  readonly boards: readonly ChessGame[];
}

/** @throws {InputError} when it was not written by `enclose` */
export async function openEnclosure(hash: string): Promise<Enclosure> {
  const enclosed = new URLSearchParams(hash.slice(1));
  const [times, boards] = [enclosed.get('times'), enclosed.get('boards')];
  return {
    times: times === null ? undefined : await decodeTimes(times),
    boards: boards === null ? WOLFSBURG : await decodeGames(boards),
  };
}

/** The end of a link, with its `#`; nothing where the query says it all. */
export async function enclose(
  { scenario }: Settings,
  boards: readonly ChessGame[],
): Promise<string> {
  const parts = [
    isRecorded(scenario) && `times=${await encodeTimes(scenario)}`,
    boards !== WOLFSBURG && `boards=${await encodeGames(boards)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
