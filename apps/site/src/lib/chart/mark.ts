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

/** Of names under an axis as many as have room, the first and the last before those between. */
export function thinned(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const [first, ...rest] = marks;
  const last = rest.pop();
  for (const mark of [first, last, ...rest]) {
    if (mark === undefined) continue;
    const isFree = kept.every(
      (other) =>
        Math.abs(other.place - mark.place) >=
        ((other.name.length + mark.name.length) / 2) * LETTER + 10,
    );
    if (isFree) kept.push(mark);
  }
  return kept.sort((a, b) => a.place - b.place);
}
