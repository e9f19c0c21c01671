import { firstLine } from './first-line.js';
import { COLUMNS } from './table/columns.js';
import { delimiterOf } from './table/delimiter.js';

/** How a text is written. */
export type Format = 'json' | 'yaml' | 'csv' | 'pgn';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['pgn', 'pgn'],
]);

const JSON_START = /^(?:\{\s*["}]|\[\s*["{[\]\d-])/;
const TAG_PAIR = /^\[\s*\w+\s+"/;
/** `1.` or `12...`, before a move. */
const MOVE_NUMBER = /^\d{1,3}\s*\.(?:\s*\.\.)?\s*/;
/** `e4`, `Nf3`, `g1f3`, `e2-e4`, `O-O`, or nothing but a result. */
const MOVE =
  /^(?:[KQRBNP]?[a-h]?[1-8]?[x-]?[a-h][1-8]|[O0]-[O0](?:-[O0])?|1-0|0-1|1\/2-1\/2|\*)[+#!?]*(?:[ {(]|$)/;
/** A directive, a list, or a name and a colon. */
const YAML_START = /^(?:---|%YAML|%TAG|[-?] |["']?[^\s"':,;|[{][^"':,;|\t]*["']?\s*:(?:\s|$))/;
/** A list or an object between brackets, whose names need no quotes; its commas separate no cells. */
const FLOW_START = /^[{[]/;

/** How much of a text is examined, in UTF-16 units. */
const HEAD = 1000;

/**
 * Tells the format of a text by its beginning, and by the ending of its file's name where the
 * beginning fits several. Nothing when neither tells.
 */
export function formatOf(text: string, fileName: string = ''): Format | undefined {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const start = text.trimStart().slice(0, HEAD);
  const open = FLOW_START.test(firstLine(text, '#')) ? 'yaml' : undefined;
  return (JSON_START.test(start) ? 'json' : evident(text)) ?? ENDINGS.get(ending) ?? open;
}

function evident(text: string): Format | undefined {
  // A percent sign hides a line from readers of PGN; in YAML it begins a directive.
  const game = firstLine(afterComments(text), '%').slice(0, HEAD);
  const move = game.replace(MOVE_NUMBER, '');
  if (TAG_PAIR.test(game) || (move !== game && MOVE.test(move))) return 'pgn';
  const line = firstLine(text, '#');
  if (YAML_START.test(line.slice(0, HEAD))) return 'yaml';
  if (!FLOW_START.test(line) && isRow(line)) return 'csv';
  return MOVE.test(game) ? 'pgn' : undefined;
}

/** A text from behind the comments, `{…}` and `;…`, that chess games may begin with. */
function afterComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('{') || rest.startsWith(';')) {
    const end = rest.search(rest.startsWith('{') ? /\}/ : /[\r\n]/);
    if (end < 0) break;
    rest = rest.slice(end + 1).trimStart();
  }
  return rest;
}

/** Three cells make a row; of a header two are enough to say what is missing. */
function isRow(line: string): boolean {
  const cells = line.split(delimiterOf(line)).map((cell) => cell.replaceAll('"', '').trim());
  const isNamed = COLUMNS.some((column) => cells.some((cell) => cell.toLowerCase() === column));
  return cells.length >= 3 || (cells.length === 2 && isNamed);
}
