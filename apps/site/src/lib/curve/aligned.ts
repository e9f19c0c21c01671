import { grouped, roughTimes, wallClock } from '@simul/text';

/** Times of one column, seconds: as a clock shows them where the longest is a minute or more. */
export function alignedTimes(seconds: readonly number[]): readonly string[] {
  if (Math.max(...seconds) < 60) return roughTimes(seconds);
  return seconds.map((each) => wallClock(Math.round(each)));
}

/** Moves a second of one column, or an hour where the most in all columns are below one a second. */
export function alignedPaces(perSecond: readonly number[], most: number): readonly string[] {
  return perSecond.map((pace) => (most < 1 ? grouped(pace * 3600, 1) : grouped(pace, 2)));
}
