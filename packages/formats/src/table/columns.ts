import { InputError, nearest, show } from '@simul/core';
import { columnNames, COMPARED, listed } from '../words.js';
import type { Row } from './rows.js';

/** The columns of a round, in the order they have where no header names them. */
export const COLUMNS = ['board', 'move', 'reply'] as const;
export type TableColumn = (typeof COLUMNS)[number];

/** The columns of a board, which a table need not have: the same in all rows of a board, or empty. */
export const BOARD_COLUMNS = ['arrival', 'opens', 'priority'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** Where the columns stand. */
export interface Columns {
  readonly at: Readonly<Record<TableColumn, number>>;
  /** The columns of a board that the table has. */
  readonly ofBoard: ReadonlyMap<BoardColumn, number>;
  /** Cells in a row. */
  readonly width: number;
  /** The names of all columns, when the first row is a header. */
  readonly header: readonly string[] | undefined;
}

/** Tells from the first row which column is which. @throws {InputError} */
export function findColumns({ number, cells }: Row): Columns {
  const names = cells.map((cell) => cell.toLowerCase());
  const isHeader = COLUMNS.some((column) => names.includes(column)) || !cells.some(hasDigit);
  if (!isHeader && cells.length === COLUMNS.length) {
    return {
      at: { board: 0, move: 1, reply: 2 },
      ofBoard: new Map(),
      width: cells.length,
      header: undefined,
    };
  }
  const missing = COLUMNS.filter((column) => !names.includes(column));
  const isTwice = (column: string) => names.indexOf(column) !== names.lastIndexOf(column);
  if (missing.length > 0 || COLUMNS.some(isTwice)) throw notTheColumns(number, cells, missing);
  const twice = BOARD_COLUMNS.find(isTwice);
  if (twice !== undefined) throw givenTwice(number, twice);
  const at = (column: TableColumn) => names.indexOf(column);
  return {
    at: { board: at('board'), move: at('move'), reply: at('reply') },
    ofBoard: new Map(
      BOARD_COLUMNS.filter((column) => names.includes(column)).map((column) => [
        column,
        names.indexOf(column),
      ]),
    ),
    width: cells.length,
    header: cells,
  };
}

function givenTwice(row: number, column: BoardColumn): InputError {
  return new InputError({
    where: `row ${row}`,
    found: `the column ${column} twice`,
    wanted: 'each column once',
  });
}

function hasDigit(cell: string): boolean {
  return /\d/.test(cell);
}

function notTheColumns(
  row: number,
  cells: readonly string[],
  missing: readonly TableColumn[],
): InputError {
  const others = cells.filter((cell) => !missing.some((column) => column === cell));
  const near = others.slice(0, COMPARED).map((cell) => [cell, nearest(cell, missing)] as const);
  const [cell, column] = near.find(([, candidate]) => candidate !== undefined) ?? [];
  return new InputError({
    where: `row ${row}`,
    found: `the cells ${columnNames(cells)}`,
    wanted: `the columns ${listed(COLUMNS)}, each once, or a row that names them`,
    advice: column === undefined ? undefined : `Did you mean ${column} by ${show(cell)}?`,
  });
}
