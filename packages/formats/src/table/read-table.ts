import { counted, InputError, printable, type Games, type Round } from '@simul/core';
import type { ImportReport, Source } from '../import-report.js';
import { columnNames, listed } from '../words.js';
import { cellOf, checkWidth, timeIn } from './cell.js';
import { COLUMNS, findColumns, type Columns } from './columns.js';
import { eachRow, type Row } from './rows.js';

/** A table as a recorded scenario. */
export interface TableExhibition {
  readonly document: { readonly games: Games };
  readonly imported: ImportReport;
  /** The number of boards and rounds, and the assumptions, in whole sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads a table of rounds, one a row: `board,move,reply`. Boards may be called anything; they
 * are in order of their first rows, and a board's rounds in order of their rows.
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
    document: { games: [...boards.values()] },
    imported: { used: sources, skipped: [], assumed },
    notes: [`${counted(boards.size, 'board')}, ${counted(rounds, 'round')}.`, ...assumed],
  };
}

class Table {
  readonly boards = new Map<string, Round[]>();
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
    const { at, width } = columns;
    checkWidth(row, width);
    const game = this.#board(row, cellOf(row, at.board, 'board'));
    game.push([timeIn(row, at.move, 'move'), timeIn(row, at.reply, 'reply')]);
    this.rounds += 1;
  }

  #board({ number }: Row, name: string): Round[] {
    const known = this.boards.get(name);
    if (known !== undefined) return known;
    const game: Round[] = [];
    this.boards.set(name, game);
    this.sources.push({ number, name });
    return game;
  }
}

function assumptions({ header }: Columns): string[] {
  if (header === undefined) {
    return [`No row names the columns: they were taken for ${listed(COLUMNS)}.`];
  }
  const known: readonly string[] = COLUMNS;
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
