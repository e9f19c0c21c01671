import { counted, InputError, type Games } from '@simul/core';
import { skippedInWords, type ImportReport, type Skipped, type Source } from '../import-report.js';
import { assumptions } from './assumptions.js';
import type { ChessGames } from './chess-games.js';
import { nameOf, type PgnGame } from './game.js';
import type { PgnMaster } from './master.js';
import { timeGame, type TimedGame } from './timed-game.js';

/** Games as a recorded scenario, one a board in the order of the text. */
export interface RecordedGames {
  /** A scenario document, for `parseScenario` of the core. */
  readonly document: { readonly name?: string; readonly games: Games };
  readonly imported: ImportReport;
  /** How many games are used, who the master is, what was skipped and assumed: whole sentences. */
  readonly notes: readonly string[];
}

const LONGEST_NAME = 100;

/**
 * Makes a recorded scenario of games with clocks: a round is the master's move and the opponent's
 * reply.
 *
 * @throws {InputError} when no game can be used
 */
export function recordedGames({ games, master }: ChessGames): RecordedGames {
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
  games: readonly PgnGame[],
  master: PgnMaster,
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

function sourceOf(game: PgnGame): Source {
  return { number: game.number, name: nameOf(game) };
}

function noneOf(games: readonly PgnGame[], skipped: readonly Skipped[]): InputError {
  return new InputError({
    where: 'the games',
    found:
      games.length === 0 ? 'none' : `${counted(games.length, 'game')}, none of which can be used`,
    wanted: 'at least one chess game with clocks, as [%clk 0:05:00] in comments',
    advice: skippedInWords(skipped).join(' ') || undefined,
  });
}

/** The master's name where she has one, and the event where all games share it. */
function titleOf(timed: readonly TimedGame[], { name }: PgnMaster): { name?: string } {
  const events = new Set(timed.map(({ game }) => game.tags.get('Event')?.trim() ?? ''));
  const [event = ''] = events.size === 1 ? events : [];
  const known = [name ?? '', event].filter((part) => part !== '' && part !== '?');
  return known.length === 0 ? {} : { name: known.join(', ').slice(0, LONGEST_NAME) };
}
