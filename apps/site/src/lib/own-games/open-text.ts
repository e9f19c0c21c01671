import { InputError, parseScenario, type Scenario } from '@simul/core';
import { readScenario } from '@simul/formats';
import type { ChessGame } from '../chess/game.js';
import { readGames, type ReadGames } from '../chess/read-games.js';

/** What a text of somebody's own turned out to hold. */
export interface Opened {
  /** What is to be played; nothing where the text tells no times. */
  readonly scenario: Scenario | undefined;
  /** What is to be seen on the boards; nothing where the text holds no moves. */
  readonly games: readonly ChessGame[] | undefined;
  /** What was made of it, in whole sentences. */
  readonly notes: readonly string[];
}

/** How games begin: with a tag, a comment, or the first move. */
const IS_PGN = /^\s*(?:\[\s*[A-Za-z]|1\.|%|;|\{(?!\s*["}])|[a-h][1-8x]|[KQRBN][a-h1-8x]|O-O)/;
const OTHERS = /\.(?:json|ya?ml|csv|tsv)$/i;

/**
 * Opens chess games, with clocks or without, or any scenario that the command reads.
 *
 * @param name of the file, where there is one
 * @throws {InputError}
 */
export async function openText(text: string, name: string | undefined): Promise<Opened> {
  const isOther = name !== undefined && OTHERS.test(name);
  const isPgn = /\.pgn$/i.test(name ?? '') || (!isOther && IS_PGN.test(text));
  return isPgn ? openGames(text) : openScenario(text, name);
}

async function openScenario(text: string, name: string | undefined): Promise<Opened> {
  const { document, notes } = await readScenario(text, { name });
  return { scenario: parseScenario(document), games: undefined, notes };
}

const WITHOUT_TIMES = 'So they are on the boards, and times are those of the exhibition.';

async function openGames(text: string): Promise<Opened> {
  const read = await readGames(text);
  const timed = await readScenario(text, { name: 'games.pgn' }).catch(untimed);
  if ('untimed' in timed) {
    const notes = [...read.notes, timed.untimed, WITHOUT_TIMES];
    return { scenario: undefined, games: read.games, notes };
  }
  return {
    scenario: parseScenario(timed.document),
    games: onBoards(read, timed.imported?.used ?? []),
    notes: [...timed.notes, ...read.notes],
  };
}

/** Games whose times cannot be told are no fault: their moves are seen, and it is said why. */
function untimed(error: unknown): { readonly untimed: string } {
  if (error instanceof InputError) return { untimed: error.advice ?? error.message };
  throw error;
}

/** On each board the game by whose clocks it is played, even where its moves cannot be read. */
function onBoards(
  { games, numbers }: ReadGames,
  used: readonly { readonly number: number; readonly name: string }[],
): readonly ChessGame[] {
  return used.map(
    ({ number, name }) =>
      games[numbers.indexOf(number)] ?? {
        opponent: name,
        result: '*',
        moves: '',
        masterPlays: 'white',
      },
  );
}
