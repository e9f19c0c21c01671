import type { Paper } from '../terminal/paper.js';
import { entries, type Entry } from './entries.js';
import { padEnd, padStart, widest, widthOf } from './width.js';

/** A column of figures under its title, one for each row. */
export interface Column {
  readonly title: string;
  /** The title of the asides, if they have one. */
  readonly asideTitle?: string;
  readonly cells: readonly Cell[];
}

/** A figure, and in quiet ink below it another form of it, or a figure that belongs to it. */
export interface Cell {
  readonly text: string;
  readonly aside?: string | undefined;
}

const GAP = '  ';

/** Rows of figures: a table if it fits, else a card for each row. */
export function figures(
  rows: readonly string[],
  columns: readonly Column[],
  paper: Paper,
): string[] {
  const table = tableOf(rows, columns, paper);
  const fits = table.every((line) => widthOf(line) <= paper.width);
  return fits ? table : cards(rows, columns, paper);
}

function tableOf(rows: readonly string[], columns: readonly Column[], { ink }: Paper): string[] {
  const nameWidth = widest(rows);
  const widths = columns.map(({ title, asideTitle = '', cells }) =>
    widest([title, asideTitle, ...cells.flatMap(({ text, aside = '' }) => [text, aside])]),
  );
  const line = (name: string, texts: readonly string[]) => {
    const padded = texts.map((text, index) => padStart(text, widths[index]!));
    return [padEnd(name, nameWidth), ...padded].join(GAP).trimEnd();
  };
  const quietLine = (texts: readonly (string | undefined)[]) =>
    texts.every((text) => text === undefined)
      ? []
      : [
          line(
            '',
            texts.map((text = '') => ink.quiet(text)),
          ),
        ];
  return [
    ...quietLine(columns.map(({ title }) => title)),
    ...quietLine(columns.map(({ asideTitle }) => asideTitle)),
    ...rows.flatMap((row, index) => {
      const cells = columns.map((column) => column.cells[index]!);
      const main = line(
        ink.strong(row),
        cells.map(({ text }) => text),
      );
      return [main, ...quietLine(cells.map(({ aside }) => aside))];
    }),
  ];
}

function cards(rows: readonly string[], columns: readonly Column[], paper: Paper): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    paper.ink.strong(row),
    ...entries(
      columns.flatMap((column) => entriesOf(column, column.cells[index]!)),
      paper,
    ),
  ]);
}

function entriesOf({ title, asideTitle }: Column, { text, aside = '' }: Cell): readonly Entry[] {
  if (asideTitle === undefined) return [{ name: title, text, aside }];
  return [
    { name: title, text },
    { name: asideTitle, text: aside },
  ];
}
