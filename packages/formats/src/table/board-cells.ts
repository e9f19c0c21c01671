import {
  InputError,
  opensField,
  parseDuration,
  priorityField,
  show,
  toSeconds,
  type Opener,
} from '@simul/core';
import { whereIs } from './cell.js';
import type { BoardColumn } from './columns.js';
import type { Row } from './rows.js';

/** What a table says of a board beside its rounds. */
export interface Said {
  arrival?: number;
  opens?: Opener;
  priority?: number;
}

/**
 * Reads what a row says of its board into `said`. An empty cell says nothing.
 *
 * @throws {InputError} naming row and column, also where an earlier row of the board says otherwise
 */
export function readSaid(row: Row, columns: ReadonlyMap<BoardColumn, number>, said: Said): void {
  for (const [column, at] of columns) {
    const cell = row.cells[at] ?? '';
    if (cell === '') continue;
    const where = whereIs(row.number, column);
    const before = said[column];
    const value = READ[column](cell, where);
    if (before !== undefined && before !== value) throw otherwise(where, cell, before);
    Object.assign(said, { [column]: value });
  }
}

const READ: Readonly<Record<BoardColumn, (cell: string, where: string) => number | Opener>> = {
  arrival: (cell, where) => toSeconds(parseDuration(cell, where)),
  opens: (cell, where) => opensField.read(cell.toLowerCase(), where),
  priority: (cell, where) => priorityField.read(cell, where),
};

function otherwise(where: string, cell: string, before: number | Opener): InputError {
  return new InputError({
    where,
    found: show(cell),
    wanted: `${before}, as in an earlier row of this board, or nothing`,
    advice: 'Call boards that differ by different names.',
  });
}
