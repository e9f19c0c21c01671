import { boxOf, type Box } from '../chart/box.js';
import type { ChartPoint } from '../chart/paths.js';
import { turned, type MapCell, type SweptMap } from './swept-map.js';

/** Where the cells of a map are. CSS pixels. */
export interface MapFrame {
  readonly box: Box;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Below the last row. */
  readonly foot: number;
  readonly middleOf: (cell: Pick<MapCell, 'row' | 'column'>) => ChartPoint;
}

/** How wide a letter is, about. */
export const LETTER = 7.5;
const TALLEST = 40;
const LOWEST = 20;
/** So high a map is, unless its rows would be lower than that. */
const HEIGHT = 440;
/** Numbers of three digits and a point fit, and what is narrower is turned for them. CSS pixels. */
const NAMED = 36;
const NARROW = 480;
const MARGINS = { right: 8, top: 26, bottom: 48 };

export function mapFrame({ rows, columns }: SweptMap, width: number): MapFrame {
  const names = Math.max(36, ...rows.map((name) => name.length * LETTER + 16));
  const left = Math.min(width / 3, names);
  const across = (width - left - MARGINS.right) / columns.length;
  const cellHeight = Math.max(LOWEST, Math.min(TALLEST, across, HEIGHT / rows.length));
  const foot = MARGINS.top + rows.length * cellHeight;
  const box = boxOf(width, foot + MARGINS.bottom, { ...MARGINS, left });
  const cellWidth = (box.right - box.left) / columns.length;
  return {
    ...{ box, cellWidth, cellHeight, foot },
    middleOf: ({ row, column }) => ({
      x: box.left + (column + 0.5) * cellWidth,
      y: box.top + (row + 0.5) * cellHeight,
    }),
  };
}

/** With the longer of its axes down, where that alone gives numbers room. */
export function fitted(map: SweptMap, width: number): SweptMap {
  const room = width / map.columns.length;
  const isLonger = map.columns.length > map.rows.length;
  return width < NARROW && room < NAMED && isLonger ? turned(map) : map;
}

/** How dark a shade is drawn: the lightest is seen, too. */
export function opacityOf(shade: number): number {
  return 0.05 + 0.85 * shade;
}
