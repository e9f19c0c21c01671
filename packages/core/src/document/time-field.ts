import type { Field, JsonSchema } from './field.js';
import { InputError, show } from './input-error.js';
import { LONGEST_DURATION, parseDuration } from './duration.js';
import { HORIZON, toSeconds } from '../time/nanoseconds.js';

const LONGEST = toSeconds(HORIZON);

/** A time in a document: seconds, or text such as `120ms`. */
export const timeSchema: JsonSchema = timeSchemaWith({ minimum: 0 });

function timeSchemaWith(limit: JsonSchema): JsonSchema {
  const text = { type: 'string', maxLength: LONGEST_DURATION, examples: ['5s', '120ms', '1h30m'] };
  return { anyOf: [{ type: 'number', ...limit, maximum: LONGEST }, text] };
}

/** Whether a value is a valid time in seconds. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST;
}

/** Reads a time as seconds. @throws {InputError} */
export function readTime(value: unknown, where: string): number {
  if (isTime(value)) return value;
  if (typeof value === 'string') return toSeconds(parseDuration(value, where));
  const wanted = 'a time from 0 to 200 years, in seconds or as text such as 5s, 120ms or 1h30m';
  throw new InputError({ where, found: show(value), wanted });
}

export function time(description: string): Field<number> {
  return { schema: { description, ...timeSchema }, read: readTime };
}

/** A time of at least 1 ns. */
export function positiveTime(description: string): Field<number> {
  return {
    schema: { description, ...timeSchemaWith({ minimum: 1e-9 }) },
    read(value, where) {
      const seconds = readTime(value, where);
      if (seconds >= 1e-9) return seconds;
      throw new InputError({ where, found: show(value), wanted: 'a time of at least 1ns' });
    },
  };
}
