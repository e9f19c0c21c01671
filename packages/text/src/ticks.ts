import { tickName } from './tick-name.js';
import { DAY, HOUR, MINUTE } from './units.js';

/** A round instant, in seconds, with its name. */
export interface Tick {
  readonly at: number;
  readonly name: string;
}

/** Distances between ticks that people count in, from a second on. */
const ROUND = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * DAY),
];

/**
 * Round instants between `from` and `to`, both included, in seconds: as many as there may be, at
 * most `most`, which is 1 or more. None where no time passes.
 */
export function ticks(from: number, to: number, most: number): readonly Tick[] {
  return roomyTicks(from, to, (step) => countOf(from, to, step) <= most);
}

/**
 * The same, at the least round distance that has room.
 *
 * @param isRoomy whether names this long fit between ticks this many seconds apart
 */
export function roomyTicks(
  from: number,
  to: number,
  isRoomy: (step: number, name: string) => boolean,
): readonly Tick[] {
  if (!(to > from)) return [];
  const hasRoom = (step: number) => isRoomy(step, tickName(to, step));
  const span = to - from;
  const step = ROUND.filter((each) => each <= span).find(hasRoom) ?? beyond(span, hasRoom);
  const first = firstOf(from, step);
  return Array.from({ length: countOf(from, to, step) }, (_, index) => {
    const at = (first + index) * step;
    return { at, name: tickName(at, step) };
  });
}

/** Below a second and beyond a year, 1, 2 and 5 times powers of ten. */
function beyond(span: number, hasRoom: (step: number) => boolean): number {
  const unit = span > DAY ? DAY : 1;
  const decade = Math.floor(Math.log10(span / unit)) - 1;
  const steps = [0, 1, 2].flatMap((more) => [1, 2, 5].map((n) => n * unit * 10 ** (decade + more)));
  return steps.find(hasRoom) ?? span;
}

/** An instant that is a tick but for rounding is one. */
const NEARLY = 1e-9;

/** The number of the first tick, counted from 0 seconds. */
function firstOf(from: number, step: number): number {
  return Math.ceil((from / step) * (1 - NEARLY));
}

function countOf(from: number, to: number, step: number): number {
  return Math.floor((to / step) * (1 + NEARLY)) - firstOf(from, step) + 1;
}
