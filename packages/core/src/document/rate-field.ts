import { grouped } from './grouped.js';
import type { Field, JsonSchema } from './field.js';
import { InputError, show } from './input-error.js';

/** Per second, at most: a billion, one each nanosecond. */
const MOST_RATE = 1e9;

/** Seconds. */
const UNITS: Readonly<Record<string, number>> = {
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
};

/** Longest text that may stand for a rate. */
const LONGEST = 60;

const RATE = /^(\d{1,15}(?:\.\d{1,15})?) ?\/ ?([a-z]{1,6})$/;

/** Reads `30/s`, `1200/min`; per second. Nothing when the text is not written as a rate. */
export function parseRate(text: string): number | undefined {
  const [, digits, unit = ''] = RATE.exec(text.trim()) ?? [];
  const seconds = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return digits === undefined || seconds === undefined ? undefined : Number(digits) / seconds;
}

/** As text: a rate, or a number per second. Numbers of 0 alone are left to the reader. */
const PATTERN = `^ *\\d{1,15}(\\.\\d{1,15})?( ?/ ?(${Object.keys(UNITS).join('|')}))? *$`;
const WRITTEN = new RegExp(PATTERN);

function ratePerSecond(text: string): number | undefined {
  if (text.length > LONGEST || !WRITTEN.test(text)) return undefined;
  return parseRate(text) ?? Number(text);
}

/** How often something may happen: a number per second, or text such as `50/s` or `3000/min`. */
export function rateField(description: string): Field<number> {
  const wanted = () =>
    `a rate above 0 and at most ${grouped(MOST_RATE)}/s, such as 50/s or 3000/min`;
  const schema: JsonSchema = {
    description,
    anyOf: [
      { type: 'number', exclusiveMinimum: 0, maximum: MOST_RATE },
      { type: 'string', maxLength: LONGEST, pattern: PATTERN, examples: ['50/s', '3000/min'] },
    ],
  };
  return {
    schema,
    read(value, where) {
      const perSecond = typeof value === 'string' ? ratePerSecond(value) : value;
      if (typeof perSecond === 'number' && perSecond > 0 && perSecond <= MOST_RATE) {
        return perSecond;
      }
      throw new InputError({ where, found: show(value), wanted: wanted() });
    },
  };
}
