import { InputError, show, suggestion } from '@simul/core';
import { checkText } from '../check-text.js';
import { columnNames, COMPARED } from '../words.js';
import { timeIn } from './cell.js';
import { eachRow, type Row } from './rows.js';

/**
 * Reads the values of one column of a table whose first row names them, in seconds: bare numbers,
 * or times such as `120ms`.
 *
 * @throws {InputError} naming the row, or the columns there are
 */
export function readColumn(text: string, column: string): number[] {
  const values: number[] = [];
  let at: number | undefined;
  eachRow(checkText(text), (row) => {
    if (at === undefined) at = indexOf(column, row);
    else values.push(timeIn(row, at, column));
  });
  if (values.length > 0) return values;
  throw new InputError({
    where: `column ${column}`,
    found: 'no values',
    wanted: 'a first row that names the columns, and at least one row below it',
  });
}

function indexOf(column: string, { number, cells }: Row): number {
  const at = cells.indexOf(column);
  if (at >= 0) return at;
  throw new InputError({
    where: `row ${number}`,
    found: `no column ${show(column)}`,
    wanted: `one of ${columnNames(cells)}`,
    advice: suggestion(column, cells.slice(0, COMPARED)),
  });
}
