import { isAbsolute, join } from 'node:path';
import { InputError, show, type ReadColumn } from '@simul/core';
import { readColumn } from '@simul/formats';
import type { Terminal } from '../terminal/terminal.js';
import { readFile } from './read-file.js';
import { withSource } from './with-source.js';

/** Reads the files of `empirical(FILE#column)`, relative to `folder`. */
export function columnsFrom(folder: string, terminal: Terminal): ReadColumn {
  return (file, column) => {
    const text = readFile(isAbsolute(file) ? file : join(folder, file), terminal);
    if (text !== undefined) return withSource(file, () => readColumn(text, column));
    const wanted = `a table with a column ${show(column)}`;
    throw new InputError({ where: file, found: 'no such file', wanted });
  };
}
