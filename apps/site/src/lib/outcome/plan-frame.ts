import type { PlanDocument } from '@simul/core';
import { boxOf, type Box } from '../chart/box.js';
import { scaleOf, spanOf, type Scale } from '../chart/scale.js';

/** Where the trials of a plan are. */
export interface PlanFrame {
  readonly box: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly isWide: { readonly x: boolean; readonly y: boolean };
  /** What theory rules out, from where to where; nothing where it rules out nothing. */
  readonly outOfReach: readonly [number, number] | undefined;
  /** The rest of the box. */
  readonly within: Box;
}

const MARGINS = { left: 60, right: 84, top: 34, bottom: 56 };
const HEIGHT = 320;
/** The first and the last number are so far from the edges, ring included. CSS pixels. */
const INSET = 14;
/** What is out of reach is shown up to so much of what was tried. */
const ROOM = 0.6;
/** So many times the least the greatest is, for values to stand by their ratio. */
const WIDE = 20;

export function planFrame(document: PlanDocument, limit: number, width: number): PlanFrame {
  const { trials, outOfReach } = document;
  const box = boxOf(width, HEIGHT, MARGINS);
  const [low, high] = endsOf(document);
  const isWideX = high / low >= WIDE;
  // A number has half a step of room on each side.
  const ends = isWideX ? ([low / 1.1, high * 1.1] as const) : ([low - 0.5, high + 0.5] as const);
  const values = trials.flatMap(({ found: { value, low, high } }) => [
    value,
    low ?? value,
    high ?? value,
  ]);
  const [least, most] = spanOf([...values, limit]);
  const isWideY = least > 0 && most / least >= WIDE;
  const span = isWideY ? ([least / 1.15, most * 1.15] as const) : ([0, most * 1.06] as const);
  const x = scaleOf(ends, [box.left + INSET, box.right - INSET], isWideX);
  const beyond = outOfReach && shaded(outOfReach, [low, high], isWideX, x, box);
  return {
    box,
    x,
    y: scaleOf(span, [box.bottom, box.top], isWideY),
    isWide: { x: isWideX, y: isWideY },
    outOfReach: beyond ?? undefined,
    within: beyond ? { ...box, ...besides(beyond, box) } : box,
  };
}

/** What was tried, and on either side of it some of what is out of reach. */
function endsOf({ trials, outOfReach, goal }: PlanDocument): readonly [number, number] {
  const numbers = trials.map(({ number }) => number);
  const tried = numbers.length === 0 ? [goal.from, goal.to] : numbers;
  const [low, high] = [Math.min(...tried), Math.max(...tried)];
  if (outOfReach === null) return [low, high];
  const room = Math.max(2, Math.round(ROOM * (high - low)));
  return [
    Math.min(low, Math.max(outOfReach.from, low - room)),
    Math.max(high, Math.min(outOfReach.to, high + room)),
  ];
}

/** Half a step beyond the numbers themselves, or up to the edge of what is shown. */
function shaded(
  { from, to }: NonNullable<PlanDocument['outOfReach']>,
  [low, high]: readonly [number, number],
  isWide: boolean,
  x: Scale,
  { left, right }: Box,
): readonly [number, number] | undefined {
  if (to < low || from > high) return undefined;
  const start = from <= low ? left : x(isWide ? from / 1.1 : from - 0.5);
  const end = to >= high ? right : x(isWide ? to * 1.1 : to + 0.5);
  return [start, end];
}

function besides(
  [from, to]: readonly [number, number],
  { left, right }: Box,
): Pick<Box, 'left' | 'right'> {
  return from > left ? { left, right: from } : { left: to, right };
}
