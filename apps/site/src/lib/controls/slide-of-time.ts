import { meanTime, type TimeDistribution } from '@simul/core';
import type { Slide } from './slide.js';

/** How far a time can be slid, up and down, around what it is now: a decade that stays in place. */
const DECADES = 2;

/** A slider for the mean of a time; none where it is 0 always, which has no ratio to anything. */
export function slideOfTime(
  time: TimeDistribution,
  set: (mean: number) => void,
): Slide | undefined {
  const mean = meanTime(time);
  if (!(mean > 0)) return undefined;
  const decade = Math.floor(Math.log10(mean) + 1e-9);
  const most = 10 ** (decade + DECADES);
  return { value: mean, least: 10 ** (decade - 1), most, set };
}
