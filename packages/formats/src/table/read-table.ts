import { counted, InputError, printable, type ListedGame, type Round } from '@simul/core';
import type { ImportReport, Source } from '../import-report.js';
import { columnNames, listed } from '../words.js';
import { cellOf, checkWidth, timeIn } from './cell.js';
import { readSaid, type Said } from './board-cells.js';
import { BOARD_COLUMNS, COLUMNS, findColumns, type Columns } from './columns.js';
import { eachRow, type Row } from './rows.js';

/** A table as a recorded scenario. */
export interface TableExhibition {
  readonly document: { readonly games: readonly ListedGame[] };
  readonly imported: ImportReport;
  /** The number of boards and rounds, and the assumptions, in whole sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads a table of rounds, one a row: `board,move,reply`, and if it likes `arrival`, `opens` and
 * `priority` of the board. Boards may be called anything; they are in order of their first rows, and
 * a board's rounds in order of their rows.
 *
 * @throws {InputError} naming row and column
 */
export function readTable(text: string): TableExhibition {
  const table = new Table();
  eachRow(text, (row) => table.add(row));
  const { boards, sources, rounds, columns } = table;
  if (columns === undefined || boards.size === 0) throw noRounds();
  const assumed = assumptions(columns);
  return {
    document: { games: [...boards.values()].map((board) => gameOf(board, columns)) },
    imported: { used: sources, skipped: [], assumed },
    notes: [`${counted(boards.size, 'board')}, ${counted(rounds, 'round')}.`, ...assumed],
  };
}

/** Rounds alone where the table says nothing else of boards. */
function gameOf({ rounds, said }: Board, { ofBoard }: Columns): ListedGame {
  return ofBoard.size === 0 ? rounds : { rounds, ...said };
}

/** A board as it is being read. */
interface Board {
  readonly rounds: Round[];
  readonly said: Said;
}

class Table {
  readonly boards = new Map<string, Board>();
  readonly sources: Source[] = [];
  rounds = 0;
  columns: Columns | undefined;

  add(row: Row): void {
    const { columns } = this;
    if (columns === undefined) {
      this.columns = findColumns(row);
      if (this.columns.header === undefined) this.add(row);
      return;
    }
    const { at, ofBoard, width } = columns;
    checkWidth(row, width);
    const { rounds, said } = this.#board(row, cellOf(row, at.board, 'board'));
    readSaid(row, ofBoard, said);
    rounds.push([timeIn(row, at.move, 'move'), timeIn(row, at.reply, 'reply')]);
    this.rounds += 1;
  }

  #board({ number }: Row, name: string): Board {
    const known = this.boards.get(name);
    if (known !== undefined) return known;
    const board: Board = { rounds: [], said: {} };
    this.boards.set(name, board);
    this.sources.push({ number, name });
    return board;
  }
}

function assumptions({ header }: Columns): string[] {
  if (header === undefined) {
    return [`No row names the columns: they were taken for ${listed(COLUMNS)}.`];
  }
  const known: readonly string[] = [...COLUMNS, ...BOARD_COLUMNS];
  const unused = header.filter((name) => name !== '' && !known.includes(name.toLowerCase()));
  return unused.length === 0
    ? []
    : [`Columns without a use here: ${printable(columnNames(unused))}.`];
}

function noRounds(): InputError {
  return new InputError({
    where: 'the table',
    found: 'no rounds',
    wanted: 'a row for each round: board, move, reply',
  });
}
