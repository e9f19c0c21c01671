import { counted, InputError, parseDuration, toSeconds } from '@simul/core';
import type { Row } from './rows.js';

/** The cell of a row. @throws {InputError} when it is missing or empty */
export function cellOf({ number, cells }: Row, at: number, column: string): string {
  const cell = cells[at] ?? '';
  if (cell !== '') return cell;
  throw new InputError({ where: whereIs(number, column), found: 'nothing', wanted: 'a value' });
}

/** Seconds: a bare number, or a time such as `120ms`. @throws {InputError} */
export function timeIn(row: Row, at: number, column: string): number {
  return toSeconds(parseDuration(cellOf(row, at, column), whereIs(row.number, column)));
}

/** Cells beyond the last column may only be empty. @throws {InputError} */
export function checkWidth({ number, cells }: Row, width: number): void {
  if (cells.slice(width).every((cell) => cell === '')) return;
  throw new InputError({
    where: `row ${number}`,
    found: counted(cells.length, 'cell'),
    wanted: `${width}, as in the first row`,
    advice: 'Write decimals with a point, and quote cells that hold the delimiter.',
  });
}

export function whereIs(row: number, column: string): string {
  return `row ${row}, column ${column}`;
}
