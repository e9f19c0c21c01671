import { parseDuration } from '@simul/core';

/** A value of an axis, as documents carry it. */
export type Written = string | number | readonly number[];

/** Where the values of an axis stand, from 0 to 1, and what they are called. */
export interface Scale {
  readonly places: readonly number[];
  readonly names: readonly string[];
  /** Where a number between them stands; nothing where the values are no numbers. */
  readonly placeOf: ((value: number) => number) | undefined;
}

/** By their size, or by their ratio where they grow so; words side by side. */
export function scaleOf(values: readonly Written[]): Scale {
  const names = values.map(nameOf);
  const numbers = values.map(numberOf);
  if (!areAll(numbers)) {
    const last = Math.max(1, values.length - 1);
    return { places: values.map((_, index) => index / last), names, placeOf: undefined };
  }
  const by = growByRatio(numbers) ? Math.log : (value: number) => value;
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const width = by(greatest) - by(least);
  const placeOf = (value: number) => (width === 0 ? 0 : (by(value) - by(least)) / width);
  return { places: numbers.map(placeOf), names, placeOf };
}

function areAll(numbers: readonly (number | undefined)[]): numbers is readonly number[] {
  return numbers.every((number) => number !== undefined);
}

/** A number, or seconds; nothing for a word, a distribution or a list. */
export function numberOf(value: Written): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^[\d.]+[a-zµ]+$/.test(value)) return undefined;
  return Number(parseDuration(value, 'the axis')) / 1e9;
}

/** As it stands beside an axis. */
export function nameOf(value: Written): string {
  return typeof value === 'object' ? `one of ${value.length}` : String(value);
}

/** Whether the middle value is nearer to what ratios lead to than to what steps do. */
function growByRatio(numbers: readonly number[]): boolean {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const middle = numbers[Math.floor((numbers.length - 1) / 2)]!;
  if (numbers.length < 4 || first <= 0 || last <= first) return false;
  const share = Math.floor((numbers.length - 1) / 2) / (numbers.length - 1);
  const bySteps = first + share * (last - first);
  const byRatio = first * (last / first) ** share;
  return Math.abs(middle - byRatio) < Math.abs(middle - bySteps);
}

/** Names under a line of `width` columns: as many as fit, the ends first. */
export function namesUnder({ places, names }: Scale, width: number): string {
  const line = new Array<string>(width).fill(' ');
  const inner = names.map((_, index) => index).slice(1, -1);
  for (const index of [0, names.length - 1, ...spread(inner)])
    write(names[index]!, places[index]!, line);
  return line.join('').trimEnd();
}

/** The middle one first, then the middles of what is left on both sides. */
function spread(list: readonly number[]): readonly number[] {
  if (list.length === 0) return [];
  const queue: (readonly number[])[] = [list];
  const order: number[] = [];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const middle = Math.floor(part.length / 2);
    order.push(part[middle]!);
    for (const side of [part.slice(0, middle), part.slice(middle + 1)]) {
      if (side.length > 0) queue.push(side);
    }
  }
  return order;
}

/** Writes a name about its place, where nothing stands yet. */
function write(name: string, place: number, line: string[]): void {
  const column = Math.round(place * (line.length - 1));
  const left = Math.max(
    0,
    Math.min(column - Math.floor(name.length / 2), line.length - name.length),
  );
  const isFree = line
    .slice(Math.max(0, left - 1), left + name.length + 1)
    .every((each) => each === ' ');
  if (isFree) line.splice(left, name.length, ...name);
}
