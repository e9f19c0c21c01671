import { InputError, parseScenario, type Scenario } from '@simul/core';
import { readScenario } from '@simul/formats';
import type { ChessGame } from '../chess/game.js';
import { readGames } from '../chess/read-games.js';

/** What a text of somebody's own turned out to hold. */
export interface Opened {
  /** What is to be played; nothing where the text tells no times. */
  readonly scenario: Scenario | undefined;
  /** What is to be seen on the boards; nothing where the text holds no moves. */
  readonly games: readonly ChessGame[] | undefined;
  /** What was made of it, in whole sentences. */
  readonly notes: readonly string[];
}

const IS_PGN = /^\s*(?:\[|1\.|%|;|\{)/;
const IS_LIST = /^\s*\[\s*[[{\d]/;

/**
 * Opens chess games, with clocks or without, or any scenario that the command reads.
 *
 * @param name of the file, where there is one
 * @throws {InputError}
 */
export async function openText(text: string, name: string | undefined): Promise<Opened> {
  const isPgn = name?.endsWith('.pgn') ?? (IS_PGN.test(text) && !IS_LIST.test(text));
  if (!isPgn) return openScenario(text, name);
  const boards = await readGames(text);
  const timed = await openScenario(text, name ?? 'games.pgn').catch(whereClocksLack);
  return {
    scenario: timed?.scenario,
    games: boards.games,
    notes:
      timed === undefined ? [...boards.notes, WITHOUT_CLOCKS] : [...timed.notes, ...boards.notes],
  };
}

const WITHOUT_CLOCKS =
  'The games carry no clocks, so they are on the boards, and times are those of the exhibition.';

async function openScenario(text: string, name: string | undefined): Promise<Opened> {
  const { document, notes } = await readScenario(text, { name });
  return { scenario: parseScenario(document), games: undefined, notes };
}

/** Games without clocks are no fault: their moves are seen. */
function whereClocksLack(error: unknown): undefined {
  if (error instanceof InputError) return undefined;
  throw error;
}
