import { formatDuration, parseDuration } from '../document/duration.js';
import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import type { Variable } from './vary.js';

export const MOST_POINTS = 10_000;

/** Fields that are counted, and those that have words; all others have times or rates. */
const COUNTED: readonly Variable[] = [
  ...(['boards', 'rounds', 'masters', 'openGames', 'replyLimit', 'replyBurst'] as const),
];
const WORDS: readonly Variable[] = ['order', 'opening', 'dispatch', 'opens'];

/** `A..B`, `A..B:STEP` or `A..B*FACTOR` */
const RANGE = /^([^(]+?)\.\.([^(:*]+)(?:([:*])([^(:*]+))?$/;

/** The values of a range as texts; a text that is not a range is returned as it is. */
export function expandRange(field: Variable, text: string): readonly string[] {
  if (!text.includes('..') || text.includes('(') || WORDS.includes(field)) return [text];
  const [, from, to, sign = ':', by] = RANGE.exec(text) ?? [];
  if (to?.includes('..') === true) throw twoDots(field, text);
  if (from === undefined || to === undefined) throw noRange(field, text);
  const scale = scaleOf(field, from);
  const [first, last] = [scale.read(from, field), scale.read(to, field)];
  const next = sign === '*' ? timesBy(field, by) : plusBy(field, by, scale);
  const values: string[] = [];
  for (let value = first; value <= last; value = next(value)) {
    values.push(scale.write(value));
    if (values.length > MOST_POINTS) throw tooMany(field, text);
  }
  if (values.length === 0) throw noRange(field, text);
  return values;
}

/** Numbers in whole units: games, nanoseconds, or millionths of a rate. */
interface Scale {
  readonly read: (text: string, field: Variable) => bigint;
  readonly write: (value: bigint) => string;
}

const COUNTS: Scale = {
  read(text, field) {
    if (/^\d{1,16}$/.test(text.trim())) return BigInt(text.trim());
    throw new InputError({ where: field, found: show(text), wanted: 'a whole number' });
  },
  write: String,
};

const TIMES: Scale = { read: parseDuration, write: formatDuration };

const RATE = /^(\d{1,9}(?:\.\d{1,6})?) ?(\/ ?[a-z]{1,6})$/;
const MILLION = 1_000_000;

/** Rates per one unit of time: `10/s`. */
function ratesPer(unit: string): Scale {
  return {
    read(text, field) {
      const [, digits, per] = RATE.exec(text.trim()) ?? [];
      if (per === unit) return BigInt(Math.round(Number(digits) * MILLION));
      throw new InputError({ where: field, found: show(text), wanted: `a rate such as 10${unit}` });
    },
    write: (value) => `${Number(value) / MILLION}${unit}`,
  };
}

function scaleOf(field: Variable, from: string): Scale {
  if (COUNTED.includes(field)) return COUNTS;
  const [, , unit] = RATE.exec(from.trim()) ?? [];
  return unit === undefined ? TIMES : ratesPer(unit);
}

type Next = (value: bigint) => bigint;

function plusBy(field: Variable, text: string | undefined, scale: Scale): Next {
  if (text === undefined && scale === TIMES) throw noStep(field);
  const step = text === undefined ? 1n : scale.read(text, field);
  if (step > 0n) return (value) => value + step;
  throw new InputError({ where: field, found: show(text), wanted: 'a step above 0' });
}

function timesBy(field: Variable, text: string | undefined): Next {
  const factor = /^\d{1,9}$/.test(text ?? '') ? BigInt(text!) : 0n;
  if (factor < 2n) {
    throw new InputError({ where: field, found: show(text), wanted: 'a whole factor from 2' });
  }
  // A factor cannot leave 0.
  return (value) => (value === 0n ? 1n : value * factor);
}

function noStep(field: Variable): InputError {
  return new InputError({
    where: field,
    found: 'a range of times without a step',
    wanted: 'a step, such as 1s..10s:1s, or a factor, such as 1ms..1s*10',
  });
}

function noRange(field: Variable, text: string): InputError {
  return new InputError({
    where: field,
    found: show(text),
    wanted: 'a range from the least to the greatest, such as 1..64, 0..64:8 or 1..1024*2',
  });
}

/** For `4..24..4`, a step in the syntax of other tools. */
function twoDots(field: Variable, text: string): InputError {
  const [from = '', to = '', step = ''] = text.split('..').map((part) => part.trim());
  const meant = step === '' || text.split('..').length > 3 ? undefined : `${from}..${to}:${step}`;
  return new InputError({
    where: field,
    found: show(text),
    wanted: 'a range, its step after a colon, such as 0..64:8',
    advice: meant && `Did you mean ${meant}?`,
  });
}

function tooMany(field: Variable, text: string): InputError {
  return new InputError({
    where: field,
    found: `${show(text)}, of more values than a sweep has points`,
    wanted: `at most ${grouped(MOST_POINTS)} points`,
    advice: 'Go in steps, such as 0..1000:10, or by a factor, such as 1..1024*2.',
  });
}
