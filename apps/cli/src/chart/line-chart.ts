import type { Interval } from '@simul/core';
import type { AxisScale } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { padStart, widest } from '../text/width.js';
import { fill } from '../text/wrap.js';
import { namesUnder } from './names-under.js';

/** One line of a chart: a mark of its own for each of its points. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly place: number; readonly found: Interval }[];
  /** Where it is saturated from, and what is said of it; nothing where that is off the chart. */
  readonly saturation: { readonly place: number; readonly name: string } | undefined;
}

export interface LineChart {
  readonly series: readonly Series[];
  readonly across: AxisScale;
  readonly write: (values: readonly number[]) => readonly string[];
}

const HEIGHT = 14;
const MARKS = { unicode: ['●', '○', '◆', '◇', '▲', '△'], ascii: ['*', 'o', 'x', '+', '#', '@'] };

/** Most series that can be told from each other. */
export const MOST_SERIES: number = MARKS.ascii.length;

type Grid = readonly string[][];

/** Points with their intervals over an axis, from nothing up to the greatest; and what marks mean. */
export function lineChart({ series, across, write }: LineChart, paper: Paper): string[] {
  const top = Math.max(
    ...series.flatMap(({ points }) => points.map(({ found }) => found.high ?? found.value)),
  );
  const ticks = [0, HEIGHT / 2, HEIGHT - 1];
  const names = write(ticks.map((row) => (row / (HEIGHT - 1)) * top));
  const gutter = widest(names) + 1;
  const width = paper.width - gutter - 1;
  const grid: Grid = Array.from({ length: HEIGHT }, () => new Array<string>(width).fill(' '));
  const letters = paper.unicode ? MARKS.unicode : MARKS.ascii;
  const rowOf = (value: number) => (top === 0 ? 0 : Math.round((value / top) * (HEIGHT - 1)));
  const columnOf = (place: number) => Math.round(place * (width - 1));
  for (const each of series) drawSaturation(each, grid, columnOf, paper);
  // Between words there is nothing.
  for (const each of across.placeOf === undefined ? [] : series)
    drawWay(each, grid, columnOf, rowOf, paper);
  for (const [index, each] of series.entries()) {
    drawPoints(each, letters[index]!, grid, columnOf, rowOf, paper);
  }
  const wall = paper.unicode ? '│' : '|';
  const rows = grid.map((cells, row) => {
    const label = padStart(ticks.includes(row) ? names[ticks.indexOf(row)]! : '', gutter);
    return `${paper.ink.quiet(`${label}${wall}`)}${inked(cells.join(''), paper)}`.trimEnd();
  });
  const floor = (paper.unicode ? '─' : '-').repeat(width);
  return [
    ...rows.reverse(),
    ' '.repeat(gutter) + paper.ink.quiet(`${paper.unicode ? '└' : '+'}${floor}`),
    ' '.repeat(gutter + 1) + paper.ink.quiet(namesUnder(across, width)),
    ...legend(series, letters, paper),
  ];
}

type Place = (value: number) => number;

function drawSaturation(
  { saturation }: Series,
  grid: Grid,
  columnOf: Place,
  { unicode }: Paper,
): void {
  if (saturation === undefined) return;
  for (const cells of grid) cells[columnOf(saturation.place)] = unicode ? '┊' : ':';
}

/** A dotted way from point to point, where there is room between them. */
function drawWay(
  { points }: Series,
  grid: Grid,
  columnOf: Place,
  rowOf: Place,
  { unicode }: Paper,
): void {
  for (const [index, { place, found }] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) continue;
    const [from, to] = [columnOf(place), columnOf(next.place)];
    for (let column = from + 1; column < to; column++) {
      const share = (column - from) / (to - from);
      const cells = grid[rowOf(found.value + share * (next.found.value - found.value))]!;
      if (cells[column] === ' ') cells[column] = unicode ? '·' : '.';
    }
  }
}

function drawPoints(
  { points }: Series,
  mark: string,
  grid: Grid,
  columnOf: Place,
  rowOf: Place,
  { unicode }: Paper,
): void {
  for (const { place, found } of points) {
    const { value, low, high } = found;
    for (let row = rowOf(low ?? value); row <= rowOf(high ?? value); row++) {
      grid[row]![columnOf(place)] = unicode ? '│' : '|';
    }
    grid[rowOf(value)]![columnOf(place)] = mark;
  }
}

/** What is not a mark is quiet. */
function inked(cells: string, { ink }: Paper): string {
  return cells.replace(/[·.┊:│|]+/g, (run) => ink.quiet(run));
}

function legend(
  series: readonly Series[],
  letters: readonly string[],
  { width, unicode }: Paper,
): string[] {
  const names = series.map(({ name }, index) => `${letters[index]!} ${name}`);
  const saturated = series.flatMap(({ saturation }) =>
    saturation === undefined ? [] : [saturation.name],
  );
  const line = unicode ? '┊' : ':';
  return [
    ...fill(series.length === 1 && series[0]!.name === '' ? [] : names, width, '   '),
    ...fill(
      saturated.map((name) => `${line} ${name}`),
      width,
      '   ',
    ),
  ];
}
