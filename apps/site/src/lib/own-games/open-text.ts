import { InputError, parseScenario, type Scenario } from '@simul/core';
import {
  formatOf,
  readChessGames,
  readScenario,
  recordedGames,
  type ChessGames,
  type RecordedGames,
} from '@simul/formats';
import type { ChessGame } from '../chess/game.js';
import { gamesOnBoards } from './games-on-boards.js';

/** A scenario, chess games, or both, as a reader's text holds them. */
export interface Opened {
  /** Nothing where the text holds no times. */
  readonly scenario: Scenario | undefined;
  /** The games on the boards; nothing where the text holds no moves. */
  readonly games: readonly ChessGame[] | undefined;
  /** How the text was read, in whole sentences. */
  readonly notes: readonly string[];
}

/**
 * Opens chess games, with clocks or without, or any scenario that the command reads.
 *
 * @param name of the file, where there is one
 * @throws {InputError}
 */
export async function openText(text: string, name: string | undefined): Promise<Opened> {
  return formatOf(text, name) === 'pgn' ? openGames(text) : openScenario(text, name);
}

async function openScenario(text: string, name: string | undefined): Promise<Opened> {
  const { document, notes } = await readScenario(text, { name });
  return { scenario: parseScenario(document), games: undefined, notes };
}

/** Of games with clocks those with usable clocks are shown, and else all with legal moves. */
async function openGames(text: string): Promise<Opened> {
  const read = readChessGames(text);
  const timed = timesOf(read);
  if (timed instanceof InputError) return openUntimed(read, timed);
  const used = timed.imported.used.map(({ number }) => read.games[number - 1]!);
  const { games, notes } = await gamesOnBoards({ ...read, games: used });
  return {
    scenario: parseScenario(timed.document),
    games,
    notes: [...timed.notes, ...notes],
  };
}

function timesOf(read: ChessGames): RecordedGames | InputError {
  try {
    return recordedGames(read);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const WITHOUT_TIMES = 'So they are on the boards, and times are those of the exhibition.';

async function openUntimed({ games, master }: ChessGames, reason: InputError): Promise<Opened> {
  const hers = games.filter((game) => master.colourIn(game) !== undefined);
  const { games: all, notes } = await gamesOnBoards({ games: hers, master });
  const shown = all.filter(({ moves }) => moves !== '');
  if (shown.length === 0) throw noLegalMove(notes);
  const why = reason.advice ?? reason.message;
  return { scenario: undefined, games: shown, notes: [...notes, why, WITHOUT_TIMES] };
}

function noLegalMove([advice = 'Paste the text of a .pgn file.']: readonly string[]): InputError {
  return new InputError({
    where: 'the games',
    found: 'no game with a legal move',
    wanted: 'chess games in PGN',
    advice,
  });
}
