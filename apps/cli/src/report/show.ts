import type { Given } from '../arguments/given.js';
import { paperOf, type Paper } from '../terminal/paper.js';
import { print, printJson } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';

/** The output of a command: a CSV table, a JSON document or a page. */
export interface Shown {
  readonly document: () => object;
  readonly page: (paper: Paper) => readonly string[];
  /** Where `--csv` is given. */
  readonly table?: () => string;
}

export function show({ document, page, table }: Shown, given: Given, terminal: Terminal): void {
  if (table !== undefined) return terminal.stdout.write(table());
  if (given.has('json')) return printJson(terminal.stdout, document());
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  print(terminal.stdout, paper, page(paper));
}
