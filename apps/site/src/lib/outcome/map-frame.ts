import { boxOf, type Box } from '../chart/box.js';
import type { Place } from '../chart/paths.js';
import type { MapCell, SweptMap } from './swept-map.js';

/** Where the cells of a map are. CSS pixels. */
export interface MapFrame {
  readonly box: Box;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Below the last row. */
  readonly foot: number;
  readonly middleOf: (cell: Pick<MapCell, 'row' | 'column'>) => Place;
}

/** How wide a letter is, about. */
export const LETTER = 7.5;
const TALLEST = 40;
const LOWEST = 18;
const MARGINS = { right: 8, top: 26, bottom: 48 };

export function mapFrame({ rows, columns }: SweptMap, width: number): MapFrame {
  const names = Math.max(36, ...rows.map((name) => name.length * LETTER + 16));
  const left = Math.min(width / 3, names);
  const across = (width - left - MARGINS.right) / columns.length;
  const cellHeight = Math.max(LOWEST, Math.min(TALLEST, across));
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

/** How dark a shade is drawn: the lightest is seen, too. */
export function opacityOf(shade: number): number {
  return 0.05 + 0.85 * shade;
}
