import { area, curveStepAfter, line } from 'd3-shape';

/** CSS pixels from the top left of a chart. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch up and down. CSS pixels. */
export interface ChartSpan {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

const straight = line<ChartPoint | undefined>()
  .defined((place) => place !== undefined)
  .x((place) => place!.x)
  .y((place) => place!.y);
const stepped = line<ChartPoint>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveStepAfter);
const between = area<ChartSpan>()
  .x(({ x }) => x)
  .y0(({ low }) => low)
  .y1(({ high }) => high);

/** A line from place to place, broken where there is none. */
export function linePath(places: readonly (ChartPoint | undefined)[]): string {
  return straight(places) ?? '';
}

/** A line that keeps its height until the next place. */
export function stepPath(places: readonly ChartPoint[]): string {
  return stepped(places) ?? '';
}

/** What lies between the ends of the stretches. */
export function bandPath(spans: readonly ChartSpan[]): string {
  return between(spans) ?? '';
}
