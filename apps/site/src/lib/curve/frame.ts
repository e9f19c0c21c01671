import { scaleLog, type Scale } from 'd3-scale';
import { ROW, ROWS } from './name-rows.js';

/** Where a chart's parts are. CSS pixels from its top left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of boards. */
  readonly x: Scale;
  /** Of values; nothing while there are none. */
  readonly y: Scale | undefined;
}

export const HEIGHT = 352;
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
  const top = TOP + ROW * Math.min(ROWS, saturations);
  const [left, right, bottom] = [LEFT, Math.max(LEFT + 40, width - RIGHT), HEIGHT - BOTTOM];
  const drawn = values.filter((value) => value > 0);
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  // A line that goes nowhere is in the middle.
  const [from, to] = low === high ? [low / 2, high * 2] : [low, high];
  const y = drawn.length === 0 ? undefined : scaleLog([from, to], [bottom - 22, top + 8]);
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    x: scaleLog([1, end], [left, right]),
    y,
  };
}

/** How many boards a place stands for; from 1 to the end of the axis. */
export function boardsAt({ x }: Frame, place: number): number {
  const [least, most] = x.domain();
  return Math.min(most, Math.max(least, x.invert(place)));
}

/** Where a number of boards is; what lies beyond the axis is at its end. */
export function placeOf({ x, right }: Frame, boards: number): number {
  return Math.min(right, x(Math.max(1, boards)));
}
