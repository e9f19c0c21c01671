import type { AxisScale } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { padStart, widest } from '../text/width.js';
import { fill } from '../text/wrap.js';
import { namesUnder } from './names-under.js';

/** Values by two axes: a row for each value of one, a cell for each of the other. */
export interface HeatMap {
  /** A row that is not complete has fewer values. */
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly across: AxisScale;
  readonly write: (values: readonly number[]) => readonly string[];
}

const SHADES = { unicode: '·░▒▓█', ascii: '.:+%#' };

/** From here on shades go by ratio: steps would show the greatest alone. */
const WIDE = 8;

/** A shade for each value, and what the shades mean. */
export function heatMap({ rows, across, write }: HeatMap, paper: Paper): string[] {
  const shades = [...(paper.unicode ? SHADES.unicode : SHADES.ascii)];
  const values = rows.flatMap((row) => row.values);
  const edges = edgesOf(Math.min(...values), Math.max(...values), shades.length);
  const shadeOf = (value: number | undefined) =>
    value === undefined ? ' ' : shades[edges.findLastIndex((edge) => value >= edge)]!;
  const gutter = widest(rows.map(({ name }) => name)) + 1;
  const cells = cellsOf(across.names.length, paper.width - gutter);
  const width = cells.length;
  const even = across.names.map((_, index) => (index + 0.5) / across.names.length);
  const map = rows.map(({ name, values: each }) => {
    const line = cells.map((index) => shadeOf(each[index])).join('');
    return `${paper.ink.quiet(padStart(name, gutter - 1))} ${line}`.trimEnd();
  });
  const written = write(edges);
  return [
    ...map,
    ' '.repeat(gutter) + paper.ink.quiet(namesUnder({ ...across, places: even }, width)),
    ...fill(
      shades.map((shade, index) => `${shade} from ${written[index]!}`),
      paper.width,
      '   ',
    ),
  ];
}

/** From which value on each shade is used. */
function edgesOf(least: number, greatest: number, count: number): readonly number[] {
  const isWide = least > 0 && greatest / least >= WIDE;
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return least;
    const share = index / count;
    return isWide ? least * (greatest / least) ** share : least + share * (greatest - least);
  });
}

/** Which value each column shows: each as wide as the others, or every so manieth. */
function cellsOf(count: number, room: number): readonly number[] {
  const widthOfEach = Math.min(8, Math.floor(room / count));
  if (widthOfEach > 0)
    return Array.from({ length: count * widthOfEach }, (_, column) =>
      Math.floor(column / widthOfEach),
    );
  return Array.from({ length: room }, (_, column) => Math.floor((column * count) / room));
}
