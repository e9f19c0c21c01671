import { grouped } from './grouped.js';
import { InputError, show } from './input-error.js';
import { suggestion } from './nearest.js';

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One field of a document: its reader and its schema, in one place. */
export interface Field<T> {
  readonly schema: JsonSchema;
  /** @throws {InputError} naming `where` */
  readonly read: (value: unknown, where: string) => T;
}

/** The values read by a table of fields; every field may be absent. */
export type FieldValues<F> = {
  [Name in keyof F]?: F[Name] extends Field<infer T> ? T : never;
};

type Fields = Readonly<Record<string, Field<unknown>>>;

/** Reads the fields of an object and refuses unknown ones. */
export function readFields<F extends Fields>(
  fields: F,
  value: unknown,
  where: string,
): FieldValues<F> {
  const read: Record<string, unknown> = {};
  for (const [name, found] of Object.entries(asObject(value, where))) {
    if (name === '') throw namelessField(where, Object.keys(fields));
    const path = where === '' ? name : `${where}.${name}`;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) throw unknownField(name, path, Object.keys(fields));
    if (found !== undefined) read[name] = field.read(found, path);
  }
  return read as FieldValues<F>;
}

function asObject(value: unknown, where: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new InputError({
    where: placeOf(where),
    found: show(value),
    wanted: 'an object with named fields',
  });
}

function placeOf(where: string): string {
  return where === '' ? 'the document' : where;
}

function namelessField(where: string, known: readonly string[]): InputError {
  const wanted = `one of ${known.join(', ')}`;
  return new InputError({ where: placeOf(where), found: 'a field without a name', wanted });
}

function unknownField(name: string, where: string, known: readonly string[]): InputError {
  const found = `the unknown field ${show(name)}`;
  const wanted = `one of ${known.join(', ')}`;
  return new InputError({ where, found, wanted, advice: suggestion(name, known) });
}

/** A whole number from `least` to `most`. */
export function whole(description: string, least: number, most: number): Field<number> {
  const wanted = () => `a whole number from ${grouped(least)} to ${grouped(most)}`;
  return {
    schema: { description, type: 'integer', minimum: least, maximum: most },
    read(value, where) {
      const number =
        typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
      if (Number.isInteger(number) && (number as number) >= least && (number as number) <= most) {
        return number as number;
      }
      throw new InputError({ where, found: show(value), wanted: wanted() });
    },
  };
}

/** A number above `floor` and at most `most`. */
export function decimal(description: string, floor: number, most: number): Field<number> {
  const wanted = () => `a number above ${floor} and at most ${grouped(most)}`;
  return {
    schema: { description, type: 'number', exclusiveMinimum: floor, maximum: most },
    read(value, where) {
      const number = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
      if (typeof number === 'number' && number > floor && number <= most) return number;
      throw new InputError({ where, found: show(value), wanted: wanted() });
    },
  };
}

/** A decimal number as text, with limits on its length. */
const DECIMAL = /^\d{1,20}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/;

/** One of a few words. */
export function oneOf<const T extends string>(description: string, words: readonly T[]): Field<T> {
  return {
    schema: { description, enum: words },
    read(value, where) {
      const word = words.find((candidate) => candidate === value);
      if (word !== undefined) return word;
      const advice = typeof value === 'string' ? suggestion(value, words) : undefined;
      throw new InputError({ where, found: show(value), wanted: words.join(', '), advice });
    },
  };
}

export function text(description: string, longest: number): Field<string> {
  return {
    schema: { description, type: 'string', maxLength: longest },
    read(value, where) {
      if (typeof value === 'string' && value.length <= longest) return value;
      throw new InputError({
        where,
        found: typeof value === 'string' ? `a text of ${value.length} characters` : show(value),
        wanted: `a text of at most ${longest} characters`,
      });
    },
  };
}
