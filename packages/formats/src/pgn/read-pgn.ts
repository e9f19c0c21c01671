import { InputError, type Games } from '@simul/core';
import { skippedInWords, type ImportReport, type Skipped, type Source } from '../import-report.js';
import { counted } from '../words.js';
import { assumptions } from './assumptions.js';
import { nameOf, type Game } from './game.js';
import { findMaster, type Master } from './master.js';
import { readGames } from './read-games.js';
import { timeGame, type TimedGame } from './timed-game.js';

/** Games as a recorded scenario, one a board in the order of the text. */
export interface PgnExhibition {
  readonly document: { readonly name?: string; readonly games: Games };
  readonly imported: ImportReport;
  /** How many games there are, who is the master, what was skipped and assumed. */
  readonly notes: readonly string[];
}

const LONGEST_NAME = 100;

/**
 * Reads chess games with clocks as an exhibition: a round is the master's move and the
 * opponent's reply.
 *
 * @param wanted the master: a player's name, `white` or `black`
 * @throws {InputError} when no game can be used, or nobody is called as the master is
 */
export function readPgn(text: string, wanted: string | undefined): PgnExhibition {
  const games = readGames(text);
  const master = findMaster(games, wanted);
  const { timed, skipped } = timeGames(games, master);
  if (timed.length === 0) throw noneOf(games, skipped);
  const assumed = assumptions(timed);
  return {
    document: { ...titleOf(timed, master), games: timed.map(({ rounds }) => rounds) },
    imported: { used: timed.map(({ game }) => sourceOf(game)), skipped, assumed },
    notes: [
      `${counted(timed.length, 'game')} of ${games.length} used, one a board.`,
      ...skippedInWords(skipped),
      master.found,
      ...assumed,
    ],
  };
}

function timeGames(
  games: readonly Game[],
  master: Master,
): { timed: TimedGame[]; skipped: Skipped[] } {
  const timed: TimedGame[] = [];
  const skipped: Skipped[] = [];
  for (const game of games) {
    const colour = master.colourIn(game);
    const result = colour === undefined ? `without ${master.name}` : timeGame(game, colour);
    if (typeof result === 'string') skipped.push({ ...sourceOf(game), reason: result });
    else timed.push(result);
  }
  return { timed, skipped };
}

function sourceOf(game: Game): Source {
  return { number: game.number, name: nameOf(game) };
}

function noneOf(games: readonly Game[], skipped: readonly Skipped[]): InputError {
  return new InputError({
    where: 'the games',
    found:
      games.length === 0 ? 'none' : `${counted(games.length, 'game')}, none of which can be used`,
    wanted: 'at least one chess game with clocks, as [%clk 0:05:00] in comments',
    advice: skippedInWords(skipped).join(' ') || undefined,
  });
}

/** The event when it is the same for all, and the master when she has a name. */
function titleOf(timed: readonly TimedGame[], { name }: Master): { name?: string } {
  const events = new Set(timed.map(({ game }) => game.tags.get('Event')?.trim() ?? ''));
  const [event = ''] = events.size === 1 ? events : [];
  const known = [name ?? '', event].filter((part) => part !== '' && part !== '?');
  return known.length === 0 ? {} : { name: known.join(', ').slice(0, LONGEST_NAME) };
}
