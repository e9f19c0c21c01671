const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Distances between ticks that people count in, above a second. */
const ROUND = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * DAY),
];

/** Round instants from 0 to `end`: a line of ticks, and under them as many names as fit. */
export function axis(end: number, width: number, unicode: boolean): readonly [string, string] {
  const step = stepFor(end, width);
  const count = Math.floor((end / step) * (1 + 1e-9)) + 1;
  const [line, tick] = unicode ? ['─', '┴'] : ['-', '+'];
  const ticks = new Array<string>(width).fill(line);
  const names = new Array<string>(width + 1).fill(' ');
  for (let index = count - 1; index >= 0; index--) {
    const column = Math.min(width - 1, Math.round(((index * step) / end) * width));
    ticks[column] = tick;
    write(nameOf(index * step, step), column, names);
  }
  return [ticks.join(''), names.join('').trimEnd()];
}

/** Writes a name at its column, or as near before it as the line allows, where nothing stands yet. */
function write(name: string, column: number, line: string[]): void {
  const left = Math.min(column, line.length - 1 - name.length);
  const isFree = line.slice(left, left + name.length + 1).every((letter) => letter === ' ');
  if (isFree) line.splice(left, name.length, ...name);
}

/** The least round distance at which names do not touch. */
function stepFor(end: number, width: number): number {
  const roomy = (step: number) => (step / end) * width >= nameOf(end, step).length + 3;
  return ROUND.filter((step) => step <= end).find(roomy) ?? beyond(end, roomy);
}

/** Below a second and beyond a year, 1, 2 and 5 times powers of ten. */
function beyond(end: number, roomy: (step: number) => boolean): number {
  const unit = end > DAY ? DAY : 1;
  const decade = Math.floor(Math.log10(end / unit)) - 1;
  const steps = [0, 1, 2].flatMap((more) => [1, 2, 5].map((n) => n * unit * 10 ** (decade + more)));
  return steps.find(roomy) ?? end;
}

/** In the largest unit that the distance between ticks is whole in. */
function nameOf(seconds: number, step: number): string {
  if (seconds === 0) return '0';
  if (step % DAY === 0) return `${Math.round(seconds / DAY)} d`;
  if (step % HOUR === 0) return `${Math.round(seconds / HOUR)} h`;
  if (step % MINUTE === 0) return minutes(seconds);
  if (step >= 1) return seconds >= MINUTE ? minutesAndSeconds(seconds) : `${Math.round(seconds)} s`;
  return `${Number(seconds.toPrecision(3))} s`;
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds / MINUTE);
  if (whole < 60) return `${whole} min`;
  return `${Math.floor(whole / 60)} h${whole % 60 === 0 ? '' : ` ${whole % 60}`}`;
}

function minutesAndSeconds(seconds: number): string {
  const left = Math.round(seconds) % MINUTE;
  return `${Math.floor(Math.round(seconds) / MINUTE)} min${left === 0 ? '' : ` ${left}`}`;
}
