import { boxOf, type Box } from '../chart/box.js';
import { scaleOf, spanOf, type Scale } from '../chart/scale.js';
import type { Part } from '../chart/zoom.svelte.js';
import { labelHeight } from './line-labels.js';
import { unitOf } from './quantities.js';
import type { LinePoint, SweptLines } from './swept-lines.js';

/** Where the lines of a sweep are. */
export interface LinesFrame {
  readonly box: Box;
  /** Of a place on the axis, from 0 to 1. */
  readonly x: (place: number) => number;
  readonly y: Scale;
  readonly isByRatio: boolean;
  /** Whether the names of lines have room beside them. */
  readonly isNamed: boolean;
}

const MARGINS = { left: 60, right: 132, top: 34, bottom: 56 };
/** What is narrower keeps its room for the lines. CSS pixels. */
const NARROW = 480;
const HEIGHT = 352;
/** So many times the least the greatest is, for values to stand by their ratio. */
const WIDE = 20;
/** Bands are drawn where there are few lines. */
export const MOST_BANDS = 3;

export function linesFrame({ lines, scale }: SweptLines, width: number, part: Part): LinesFrame {
  const labels = lines.reduce((sum, { name }) => sum + labelHeight(name), 0);
  const isWords = scale.placeOf === undefined;
  // Dots above words are of two kinds: more of them need their names beside them.
  const isNamed = width >= NARROW || (isWords && lines.length > 2);
  const box = isNamed
    ? boxOf(width, Math.max(HEIGHT, labels + 16), MARGINS)
    : boxOf(width, HEIGHT, { ...MARGINS, right: 12 });
  // Words have room on both sides.
  const inset = isWords ? (box.right - box.left) / (2 * Math.max(2, scale.places.length)) : 8;
  const [from, to] = [box.left + inset, box.right - inset];
  const x = (place: number) => from + ((place - part.from) / (part.to - part.from)) * (to - from);
  const isShown = ({ place }: LinePoint) => x(place) >= box.left - 1 && x(place) <= box.right + 1;
  const points = lines.flatMap((line) => line.points.filter(isShown));
  const values = points.flatMap((point) => valuesOf(point, lines.length <= MOST_BANDS));
  const [low, high] = values.length === 0 ? [0, 1] : spanOf(values);
  const isTime = lines.every(({ indicator }) => unitOf(indicator.quantity) === 'time');
  const isByRatio = isTime && low > 0 && high / low >= WIDE;
  const ends = isByRatio ? ([low / 1.1, high * 1.1] as const) : ([0, high * 1.04 || 1] as const);
  return { box, x, y: scaleOf(ends, [box.bottom, box.top], isByRatio), isByRatio, isNamed };
}

/** All that is drawn of a point; of bounds of theory only what is not far away. */
function valuesOf({ found, usual, theory }: LinePoint, hasBands: boolean): readonly number[] {
  const { value, low, high } = found;
  const near = (at: number | undefined) => at !== undefined && at <= 2 * value && at >= value / 2;
  const said = [theory?.value, theory?.low, theory?.high].filter(near) as number[];
  const band = hasBands && usual !== undefined ? usual : [];
  return [value, low ?? value, high ?? value, ...band, ...said];
}
