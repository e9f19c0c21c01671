import type { ChartPoint } from '../chart/paths.js';
import type { Statement } from '@simul/core';

/** What theory says of a value: what it is, or a bound of it. */
export type TheorySide = keyof Pick<Statement, 'value' | 'low' | 'high'>;

/** So far arrows are from each other, at least. CSS pixels. */
const APART = 44;
const SIZE = 4;

/** Arrows on a bound that point to where the value is: up from the least, down from the greatest. */
export function arrowsOn(side: TheorySide, places: readonly (ChartPoint | undefined)[]): string {
  const up = side === 'low' ? -1 : 1;
  let last = -Infinity;
  return places
    .flatMap((place) => {
      if (place === undefined || place.x - last < APART) return [];
      last = place.x;
      return `M${place.x - SIZE} ${place.y}h${2 * SIZE}l${-SIZE} ${up * 1.75 * SIZE}z`;
    })
    .join('');
}
