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
}

const MARGINS = { left: 60, right: 84, top: 34, bottom: 56 };
const HEIGHT = 320;
/** What is out of reach is shown up to so much of what was tried. */
const ROOM = 0.6;
/** So many times the least the greatest is, for values to stand by their ratio. */
const WIDE = 20;

export function planFrame(document: PlanDocument, limit: number, width: number): PlanFrame {
  const { trials, outOfReach, goal } = document;
  const box = boxOf(width, HEIGHT, MARGINS);
  const numbers = trials.map(({ number }) => number);
  const tried = numbers.length === 0 ? [goal.from, goal.to] : numbers;
  const [low, high] = [Math.min(...tried), Math.max(...tried)];
  const hasLower = outOfReach !== null && outOfReach.from <= low;
  const farthest = low - Math.max(2, ROOM * (high - low));
  const ends = [hasLower ? Math.max(outOfReach.from, farthest) : low, high] as const;
  const isWideX = ends[1] / ends[0] >= WIDE;
  // A number has half a step of room on each side.
  const from = isWideX ? ends[0] / 1.2 : ends[0] - 0.6;
  const to = isWideX ? ends[1] * 1.2 : ends[1] + 0.6;
  const values = trials.flatMap(({ found: { value, low, high } }) => [
    value,
    low ?? value,
    high ?? value,
  ]);
  const [least, most] = spanOf([...values, limit]);
  const isWideY = least > 0 && most / least >= WIDE;
  const span = isWideY ? ([least / 1.15, most * 1.15] as const) : ([0, most * 1.06] as const);
  const x = scaleOf([from, to], [box.left, box.right], isWideX);
  return {
    box,
    x,
    y: scaleOf(span, [box.bottom, box.top], isWideY),
    isWide: { x: isWideX, y: isWideY },
    outOfReach: outOfReach === null ? undefined : shaded(outOfReach, [from, to], isWideX, x),
  };
}

/** Half a step beyond the numbers themselves, and within what is shown. */
function shaded(
  out: NonNullable<PlanDocument['outOfReach']>,
  [from, to]: readonly [number, number],
  isWide: boolean,
  x: Scale,
): readonly [number, number] | undefined {
  const start = Math.max(from, isWide ? out.from / 1.1 : out.from - 0.5);
  const end = Math.min(to, isWide ? out.to * 1.1 : out.to + 0.5);
  return end > start ? [x(start), x(end)] : undefined;
}
