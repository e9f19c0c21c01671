import { parseDuration, parseRate } from '@simul/core';

/** A value of an axis, as documents carry it. */
export type AxisValue = string | number | readonly number[];

/** The places of an axis's values, from 0 to 1, and their names. */
export interface AxisScale {
  readonly places: readonly number[];
  readonly names: readonly string[];
  /** Whether by their ratio. */
  readonly isByRatio: boolean;
  /** Where a number between them stands; nothing where the values are no numbers. */
  readonly placeOf: ((value: number) => number) | undefined;
}

/** Numbers, times or rates by their size, or by their ratio where they grow so; words side by side. */
export function axisScale(values: readonly AxisValue[]): AxisScale {
  const names = values.map(axisName);
  const numbers = areOfOneKind(values) ? values.map(axisNumber) : [undefined];
  if (!areAll(numbers)) {
    const last = Math.max(1, values.length - 1);
    const places = values.map((_, index) => index / last);
    return { places, names, isByRatio: false, placeOf: undefined };
  }
  const isByRatio = growByRatio(numbers);
  const by = isByRatio ? Math.log : (value: number) => value;
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const width = by(greatest) - by(least);
  const placeOf = (value: number) => (width === 0 ? 0 : (by(value) - by(least)) / width);
  return { places: numbers.map(placeOf), names, isByRatio, placeOf };
}

/** A rate and a time cannot stand on one scale: the greater rate is the shorter time. */
function areOfOneKind(values: readonly AxisValue[]): boolean {
  const rates = values.filter((value) => rateIn(value) !== undefined);
  return rates.length === 0 || rates.length === values.length;
}

function rateIn(value: AxisValue): number | undefined {
  return typeof value === 'string' ? parseRate(value) : undefined;
}

function areAll(numbers: readonly (number | undefined)[]): numbers is readonly number[] {
  return numbers.every((number) => number !== undefined);
}

/** A number, seconds, or a rate per second; nothing for a word, a distribution or a list. */
export function axisNumber(value: AxisValue): number | undefined {
  if (typeof value === 'number') return value;
  const rate = rateIn(value);
  if (rate !== undefined) return rate;
  if (typeof value !== 'string' || !/^[\d.]+[a-zµ]+$/.test(value)) return undefined;
  return Number(parseDuration(value, 'the axis')) / 1e9;
}

/** As it stands beside an axis. */
export function axisName(value: AxisValue): string {
  return typeof value === 'object' ? `one of ${value.length}` : String(value);
}

/** Whether the middle value is nearer to the geometric than to the arithmetic progression. */
function growByRatio(numbers: readonly number[]): boolean {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const middle = numbers[Math.floor((numbers.length - 1) / 2)]!;
  if (numbers.length < 4 || first <= 0 || last <= first) return false;
  const share = Math.floor((numbers.length - 1) / 2) / (numbers.length - 1);
  const bySteps = first + share * (last - first);
  const byRatio = first * (last / first) ** share;
  return Math.abs(middle - byRatio) < Math.abs(middle - bySteps);
}
