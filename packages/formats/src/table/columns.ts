import { InputError, nearest, show } from '@simul/core';
import { columnNames, COMPARED, listed } from '../words.js';
import type { Row } from './rows.js';

/** The columns of a round, in the order they have where no header names them. */
export const COLUMNS = ['board', 'move', 'reply'] as const;
export type TableColumn = (typeof COLUMNS)[number];

/** Where the columns of a round stand. */
export interface Columns {
  readonly at: Readonly<Record<TableColumn, number>>;
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
    return { at: { board: 0, move: 1, reply: 2 }, width: cells.length, header: undefined };
  }
  const missing = COLUMNS.filter((column) => !names.includes(column));
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (missing.length > 0 || twice !== undefined) throw notTheColumns(number, cells, missing);
  const at = (column: TableColumn) => names.indexOf(column);
  return {
    at: { board: at('board'), move: at('move'), reply: at('reply') },
    width: cells.length,
    header: cells,
  };
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
