import { grouped, percent, rates, spoken, ticks, type Tick } from '@simul/text';
import { paceTicks, timeTicks } from './log-ticks.js';

/** What numbers on an axis are. */
export type Unit = 'time' | 'share' | 'count' | 'rate';

/** Round numbers between two, with their names: at most about `most` of them. */
export function ticksOf(
  unit: Unit,
  [low, high]: readonly [number, number],
  most: number,
  isByRatio: boolean,
): readonly Tick[] {
  if (isByRatio) {
    const by = unit === 'time' ? timeTicks : paceTicks;
    const few = by(low, high, most);
    // Between two doublings there may be no round number of that kind.
    if (few.length > 1) return few;
  }
  if (unit === 'time') return ticks(low, high, Math.max(1, most));
  const step = stepOf(high - low, most, unit === 'count' ? 1 : 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(unit === 'share' ? step * 100 : step)));
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  const places = Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
  const names = unit === 'rate' ? rates(places) : places.map((at) => nameOf(unit, at, decimals));
  return places.map((at, index) => ({ at, name: names[index]! }));
}

function nameOf(unit: Unit, at: number, decimals: number): string {
  return unit === 'share' ? `${grouped(at * 100, decimals)} %` : grouped(at, decimals);
}

/** The least of 1, 2 and 5 times a power of ten with at most so many of it in a span. */
function stepOf(span: number, most: number, least: number): number {
  if (!(span > 0)) return Math.max(least, 1);
  const power = Math.floor(Math.log10(span)) - 2;
  const steps = [0, 1, 2, 3].flatMap((more) =>
    [1, 2, 5].map((n) => Number(`${n}e${power + more}`)),
  );
  return Math.max(least, steps.find((step) => span / step <= most) ?? span);
}

/** A number as a person says it, to so many digits as can be read off a chart. */
export function inUnit(unit: Unit, value: number): string {
  if (unit === 'time') return spoken(Number(value.toPrecision(value < 60 ? 3 : 5)));
  if (unit === 'rate') return rates([value])[0]!;
  return unit === 'share' ? percent(value) : grouped(value);
}
