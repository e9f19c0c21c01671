import { InputError } from '@simul/core';
import Papa from 'papaparse';
import { firstLine } from '../first-line.js';
import { delimiterOf } from './delimiter.js';

/** A row of a table. */
export interface Row {
  /** The line on which it ends, from 1, as an editor counts; blank lines and comments count. */
  readonly number: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
}

/**
 * Calls back with every row that is not blank. Lines that begin with `#` are comments; quotes are
 * as in RFC 4180; the delimiter is the one that cuts the first row into most cells.
 *
 * @throws {InputError} naming the row where a quoted cell does not end as it should
 */
export function eachRow(text: string, visit: (row: Row) => void): void {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const counter = new LineCounter(lines);
  Papa.parse<string[]>(lines, {
    delimiter: delimiterOf(firstLine(lines, '#')),
    newline: '\n',
    comments: '#',
    step({ data, errors, meta }) {
      const [error] = errors;
      if (error !== undefined) throw badQuotes(new LineCounter(lines).lineOf(error.index ?? 0));
      const number = counter.lineOf(meta.cursor - 1);
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) visit({ number, cells });
    },
  });
}

/** Lines of ascending places in a text, counted on from one to the next. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #lineEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = this.#text.indexOf('\n');
  }

  lineOf(at: number): number {
    while (this.#lineEnd >= 0 && this.#lineEnd < at) {
      this.#line += 1;
      this.#lineEnd = this.#text.indexOf('\n', this.#lineEnd + 1);
    }
    return this.#line;
  }
}

function badQuotes(row: number): InputError {
  return new InputError({
    where: `row ${row}`,
    found: 'a double quote that ends no cell',
    wanted: 'quotes around a whole cell, and doubled inside it',
  });
}
