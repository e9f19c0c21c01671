import type { Slide } from './slide.js';

export const SLIDER_STEPS = 400;

/** Where a value is on a slider. */
export function slidTo({ value, least, most }: Slide): number {
  if (value <= least) return 0;
  if (least === 0) return Math.min(SLIDER_STEPS, (SLIDER_STEPS * value) / most);
  return Math.min(SLIDER_STEPS, (SLIDER_STEPS * Math.log(value / least)) / Math.log(most / least));
}

/** The value at a step of the slider, rounded as people would. */
export function readOff(step: number, { least, most }: Slide): number {
  const share = step / SLIDER_STEPS;
  return rounded(least === 0 ? most * share : least * (most / least) ** share);
}

/** To two digits; below a hundred that are whole, to a whole number. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
