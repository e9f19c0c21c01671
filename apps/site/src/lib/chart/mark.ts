import type { Tick } from '@simul/text';
import type { Scale } from './scale.js';

/** A name beside an axis. */
export interface Mark {
  /** CSS pixels. */
  readonly place: number;
  readonly name: string;
}

/** Where ticks are on a scale. */
export function marksOf(ticks: readonly Tick[], scale: Scale): readonly Mark[] {
  return ticks.map(({ at, name }) => ({ place: scale(at), name }));
}

/** How wide a letter of a name is, about. CSS pixels. */
const LETTER = 7.2;

/** Between two names there is room at least. CSS pixels. */
const GAP = 10;

/** Of names under an axis every one, or every second, or third … so that none covers another. */
export function thinned(marks: readonly Mark[]): readonly Mark[] {
  for (let every = 1; every < marks.length; every++) {
    const kept = marks.filter((_, index) => index % every === 0);
    if (kept.every((mark, index) => index === 0 || isFree(kept[index - 1]!, mark))) return kept;
  }
  return marks.slice(0, 1);
}

/** Of names anywhere on an axis those that have room, the first of them before the others. */
export function spaced(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (kept.every((other) => isFree(other, mark) || isFree(mark, other))) kept.push(mark);
  }
  return kept;
}

function isFree(one: Mark, next: Mark): boolean {
  const widths = ((one.name.length + next.name.length) / 2) * LETTER;
  return next.place - one.place >= widths + GAP;
}
