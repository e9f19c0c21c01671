import { InputError, show } from './input-error.js';
import { HORIZON, toNanoseconds, toSeconds, type Nanoseconds } from '../time/nanoseconds.js';

const UNITS: ReadonlyMap<string, Nanoseconds> = new Map([
  ['d', 86_400_000_000_000n],
  ['h', 3_600_000_000_000n],
  ['min', 60_000_000_000n],
  ['m', 60_000_000_000n],
  ['s', 1_000_000_000n],
  ['ms', 1_000_000n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['ns', 1n],
]);

const WRITTEN: readonly (readonly [string, Nanoseconds])[] = [
  ['s', 1_000_000_000n],
  ['ms', 1_000_000n],
  ['us', 1_000n],
  ['ns', 1n],
];

const EXAMPLES = 'such as 5s, 120ms or 1h30m (a bare number is seconds)';
/** In characters. */
export const LONGEST_DURATION = 100;

/**
 * Reads a time: `5s`, `120ms`, `1h30m`, `1.5h`, `250us`; a bare number is seconds. Finer decimals are
 * rounded to nanoseconds.
 *
 * @param where the path or place that an error names
 * @throws {InputError} when the text is not a time, is negative, or lasts over 200 years
 */
export function parseDuration(text: string, where: string): Nanoseconds {
  if (SCIENTIFIC.test(text)) return scientific(text, where);
  const parts = text.length > LONGEST_DURATION ? [] : [...text.trim().matchAll(PART)];
  const read = parts.map(([part]) => part).join('');
  if (parts.length === 0 || read !== text.trim()) throw refused(text, where);
  if (parts.length > 1 && parts.some((part) => part[2] === '')) throw refused(text, where);
  const time = parts.reduce((sum, [, digits, unit]) => sum + scaled(digits!, unit!), 0n);
  if (time > HORIZON) throw refused(text, where, 'a time of at most 200 years');
  return time;
}

/** Seconds in scientific notation, as programs write small ones: `5e-05`. */
const SCIENTIFIC = /^ *\d{1,20}(?:\.\d{1,20})?[eE][+-]?\d{1,3} *$/;

function scientific(text: string, where: string): Nanoseconds {
  const seconds = Number(text);
  if (seconds > toSeconds(HORIZON)) throw refused(text, where, 'a time of at most 200 years');
  return toNanoseconds(seconds);
}

/** A decimal number and its unit. The alternatives start differently, so matching does not backtrack. */
const PART = /(\d+(?:\.\d+)?|\.\d+) *(d|h|min|ms|m|s|us|µs|ns|) */g;

function scaled(digits: string, unit: string): Nanoseconds {
  const [whole, fraction = ''] = digits.split('.');
  const size = UNITS.get(unit === '' ? 's' : unit)!;
  const scale = 10n ** BigInt(fraction.length);
  const parts = BigInt(whole! + fraction) * size;
  return (parts + scale / 2n) / scale;
}

function refused(text: string, where: string, wanted: string = 'a time'): InputError {
  return new InputError({ where, found: show(text), wanted: `${wanted}, ${EXAMPLES}` });
}

/** Writes a time exactly, in the largest unit up to seconds that is not larger: `5s`, `120ms`. */
export function formatDuration(time: Nanoseconds): string {
  const [name, size] = WRITTEN.find(([, unit]) => time >= unit) ?? WRITTEN[0]!;
  const places = String(size).length - 1;
  const fraction = String(time % size)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return `${time / size}${fraction === '' || time % size === 0n ? '' : `.${fraction}`}${name}`;
}
