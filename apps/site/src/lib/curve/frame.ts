import { boxOf, type Box } from '../chart/box.js';
import { scaleOf, type Scale } from '../chart/scale.js';
import { ROW, NAME_ROWS } from './name-rows.js';

/** Where the parts of a chart are, and what is. */
export interface Frame extends Box {
  /** Of boards. */
  readonly x: Scale;
  /** Of values; nothing while there are none. */
  readonly y: Scale | undefined;
}

export const CURVE_HEIGHT = 352;
const LEFT = 56;
/** Room for the names of the lines. */
const RIGHT = 124;
/** Above it there is room for the grips of the saturation lines, and for so many rows of names. */
const TOP = 24;
const BOTTOM = 58;

interface Contents {
  /** CSS pixels. */
  readonly width: number;
  /** Of the axis. Boards. */
  readonly end: number;
  /** Those that the lines take. */
  readonly values: readonly number[];
  /** How many saturation lines there are. */
  readonly saturations: number;
}

/** The frame of a chart with these contents. */
export function frameOf({ width, end, values, saturations }: Contents): Frame {
  const top = TOP + ROW * Math.min(NAME_ROWS, saturations);
  const box = boxOf(width, CURVE_HEIGHT, { left: LEFT, right: RIGHT, top, bottom: BOTTOM });
  const drawn = values.filter((value) => value > 0);
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  // A line that goes nowhere is in the middle.
  const span = low === high ? ([low / 2, high * 2] as const) : ([low, high] as const);
  return {
    ...box,
    x: scaleOf([1, end], [box.left, box.right], true),
    y: drawn.length === 0 ? undefined : scaleOf(span, [box.bottom - 22, top + 8], true),
  };
}

/** How many boards a place stands for; from 1 to the end of the axis. */
export function boardsAt({ x }: Frame, place: number): number {
  const [least, most] = x.domain();
  return Math.min(most, Math.max(least, x.invert(place)));
}

/** Where a number of boards is; what lies beyond the axis is at its end. */
export function curveX({ x, right }: Frame, boards: number): number {
  return Math.min(right, x(Math.max(1, boards)));
}
