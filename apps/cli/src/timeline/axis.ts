import { roomyTicks } from '@simul/text';

/** Round instants from 0 to `end`: a line of ticks, and under them as many names as fit. */
export function axis(end: number, width: number, unicode: boolean): readonly [string, string] {
  const [line, tick] = unicode ? ['─', '┴'] : ['-', '+'];
  const ticks = new Array<string>(width).fill(line);
  const names = new Array<string>(width + 1).fill(' ');
  const isRoomy = (step: number, name: string) => (step / end) * width >= name.length + 3;
  for (const { at, name } of roomyTicks(0, end, isRoomy).toReversed()) {
    const column = Math.min(width - 1, Math.round((at / end) * width));
    ticks[column] = tick;
    write(name, column, names);
  }
  return [ticks.join(''), names.join('').trimEnd()];
}

/** Writes a name at its column, or as near before it as the line allows, where nothing stands yet. */
function write(name: string, column: number, line: string[]): void {
  const left = Math.min(column, line.length - 1 - name.length);
  const isFree = line.slice(left, left + name.length + 1).every((letter) => letter === ' ');
  if (isFree) line.splice(left, name.length, ...name);
}
