import type { AxisScale } from '@simul/text';

/** Names under a line of `width` columns: as many as fit, the ends first. */
export function namesUnder({ places, names }: AxisScale, width: number): string {
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
