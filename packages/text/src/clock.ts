import { time } from './numbers.js';
import { DAY, HOUR, MINUTE } from './units.js';

const UNITS = [
  ['d', DAY],
  ['h', HOUR],
  ['min', MINUTE],
  ['s', 1],
] as const;

/**
 * A time as a person says it: `12 h`, `1 h 0 min 55 s`, `3 d 4 h 5 min`. Whole seconds, or whole
 * minutes beyond a day; nothing below a minute, where seconds say it as well.
 */
export function clock(seconds: number): string | undefined {
  if (seconds < MINUTE) return undefined;
  const finest = seconds < DAY ? 1 : MINUTE;
  return parts(Math.round(seconds / finest) * finest);
}

/** A time as a person says it, short ones included: `12 h`, `55 s`. */
export function spoken(seconds: number): string {
  return clock(seconds) ?? time(seconds);
}

/** From the first unit that is not empty to the last, those between included. */
function parts(seconds: number): string {
  let left = seconds;
  const counts = UNITS.map(([name, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return { name, count };
  });
  const first = counts.findIndex(({ count }) => count > 0);
  const last = counts.findLastIndex(({ count }) => count > 0);
  return counts
    .slice(first, last + 1)
    .map(({ name, count }) => `${count} ${name}`)
    .join(' ');
}

/** As a wall clock shows it: `0:35:05`. */
export function wallClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
