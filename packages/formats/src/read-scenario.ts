import { InputError, show } from '@simul/core';
import { checkText } from './check-text.js';
import { readJson } from './document/read-json.js';
import { readYaml } from './document/read-yaml.js';
import { formatOf, type Format } from './format-of.js';
import type { ImportReport } from './import-report.js';
import { readChessGames } from './pgn/chess-games.js';
import { recordedGames } from './pgn/recorded-games.js';
import { readTable } from './table/read-table.js';

/** The content of a text: a scenario document and its format. */
export interface ScenarioText {
  readonly format: Format;
  /** A scenario document, for `parseScenario` of the core to check. */
  readonly document: unknown;
  /** How a table or games were read; nothing for a document. */
  readonly imported?: ImportReport;
  /** The same in whole sentences; none for a document. */
  readonly notes: readonly string[];
}

/** Options for reading a text. */
export interface TextOptions {
  /** Its file's name, whose ending tells the format where the content fits several. */
  readonly name?: string | undefined;
  /** The master of chess games: a player's name, `white` or `black`. */
  readonly master?: string | undefined;
}

/**
 * Reads a scenario from text: a document in JSON or YAML, a bare list of games, a table of rounds
 * (`board,move,reply`), or chess games in PGN with clocks.
 *
 * @throws {InputError} when the text cannot be read; the fields of a document are not checked
 */
export async function readScenario(
  text: string,
  { name, master }: TextOptions = {},
): Promise<ScenarioText> {
  const whole = checkText(text);
  const format = formatOf(whole, name);
  if (master !== undefined && format !== 'pgn') throw masterOfNoGames(master);
  switch (format) {
    case 'pgn':
      return { format, ...recordedGames(readChessGames(whole, master)) };
    case 'csv':
      return { format, ...readTable(whole) };
    case 'json':
      return { format, document: documentOf(readJson(whole)), notes: [] };
    case 'yaml':
      return { format, document: documentOf(await readYaml(whole)), notes: [] };
    case undefined:
      throw unknownFormat(whole);
  }
}

/** A bare list is the games of a recorded scenario. */
function documentOf(content: unknown): unknown {
  return Array.isArray(content) ? { games: content } : content;
}

function masterOfNoGames(master: string): InputError {
  return new InputError({
    where: 'master',
    found: show(master),
    wanted: 'no master, since the text holds no chess games',
  });
}

function unknownFormat(text: string): InputError {
  const [line = ''] = text
    .trimStart()
    .slice(0, 200)
    .split(/[\r\n]/, 1);
  return new InputError({
    where: 'the input',
    found: `a text that begins with ${show(line)}`,
    wanted: 'a scenario in JSON or YAML, a table of board, move, reply, or chess games in PGN',
  });
}
