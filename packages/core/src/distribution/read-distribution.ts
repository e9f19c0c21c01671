import { whole, type Field, type JsonSchema } from '../document/field.js';
import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import { time } from '../document/time-field.js';
import { parseCall, readArguments, type Call } from './call.js';
import {
  PERCENTILES,
  ROUNDS_FORMS,
  TIME_FORMS,
  usage,
  type Form,
  type RoundsDistribution,
  type TimeDistribution,
} from './distribution.js';
import { LONGEST_MIX, LONGEST_TEXT, MOST_ROUNDS, MOST_VALUES } from './limits.js';
import { MIX_USAGE, readMix } from './read-mix.js';
import { hasPercentiles, readPercentiles } from './read-percentiles.js';

/**
 * Reads the values of a named column of a file, for `empirical(FILE#column)`. A caller that can open
 * files passes it in.
 */
export type ReadColumn = (file: string, column: string) => readonly unknown[];

/** How one kind of number is drawn: what is particular to times, or to rounds. */
interface Drawn {
  readonly wanted: string;
  readonly forms: Readonly<Record<string, Form>>;
  /** One value of a list. */
  readonly listed: Field<number>;
  /** The number that is always the same. */
  readonly constant: Field<number>;
  /** Whether it may be drawn from one of several distributions. */
  readonly isMixed: boolean;
}

const TIMES: Drawn = {
  wanted: 'a time such as 5s, or a distribution such as exp(5s)',
  forms: TIME_FORMS,
  listed: time('one of the times'),
  constant: time('a time that is always the same'),
  isMixed: true,
};

const ROUNDS: Drawn = {
  wanted: 'a whole number from 1 such as 30, or a distribution such as poisson(30)',
  forms: ROUNDS_FORMS,
  listed: whole('one of the numbers of rounds', 0, MOST_ROUNDS),
  constant: whole('a number of rounds that is always the same', 1, MOST_ROUNDS),
  isMixed: false,
};

export function timeDistribution(
  description: string,
  readColumn: ReadColumn | undefined,
): Field<TimeDistribution> {
  return distribution(description, TIMES, readColumn) as Field<TimeDistribution>;
}

export function roundsDistribution(
  description: string,
  readColumn: ReadColumn | undefined,
): Field<RoundsDistribution> {
  return distribution(description, ROUNDS, readColumn) as Field<RoundsDistribution>;
}

function distribution(
  description: string,
  drawn: Drawn,
  readColumn: ReadColumn | undefined,
): Field<{ family: string }> {
  return {
    schema: schemaOf(description, drawn),
    read: (value, where) => readAny(value, where, drawn, readColumn),
  };
}

function readAny(
  value: unknown,
  where: string,
  drawn: Drawn,
  readColumn: ReadColumn | undefined,
): { family: string } {
  const read = readDistribution(value, where, drawn, readColumn);
  if (read !== undefined) return read;
  const constant = { family: 'constant', value: drawn.constant.read(value, where) };
  return constant;
}

/** Everything but a constant; nothing when it is neither a list nor written as a call. */
function readDistribution(
  value: unknown,
  where: string,
  drawn: Drawn,
  readColumn: ReadColumn | undefined,
): { family: string } | undefined {
  if (Array.isArray(value)) return empirical(value, where, drawn);
  if (typeof value !== 'string') return undefined;
  if (value.length > longest(drawn))
    throw new InputError({ where, found: show(value), wanted: drawn.wanted });
  const call = parseCall(value);
  if (call === undefined) return undefined;
  if (drawn.isMixed && call.name === 'mix') {
    return readMix(
      call.text,
      where,
      (part, place) => readAny(part, place, drawn, readColumn) as TimeDistribution,
    );
  }
  if (call.name === 'empirical') return empirical(column(call, where, readColumn), where, drawn);
  return readFamily(call, where, drawn);
}

function longest({ isMixed }: Drawn): number {
  return isMixed ? LONGEST_MIX : LONGEST_TEXT;
}

function readFamily(call: Call, where: string, drawn: Drawn): { family: string } {
  const { forms, isMixed } = drawn;
  const form = Object.hasOwn(forms, call.name) ? forms[call.name] : undefined;
  if (form === undefined) {
    const known = [...Object.keys(forms), 'empirical', ...(isMixed ? ['mix'] : [])];
    throw new InputError({
      where,
      found: `the unknown distribution ${show(call.name)}`,
      wanted: known.join(', '),
      advice: suggestion(call.name, known),
    });
  }
  const { parameters, byPercentiles } = form;
  if (byPercentiles !== undefined && hasPercentiles(call)) {
    return { family: call.name, ...readPercentiles(call, where, parameters, byPercentiles) };
  }
  const read = readArguments(call, parameters, `${where}: ${usage(call.name, parameters)}`);
  checkAscending(read, where);
  return { family: call.name, ...read };
}

/** low ≤ mode ≤ high, and low < high. */
function checkAscending(read: Readonly<Record<string, number>>, where: string): void {
  const { low, high, mode = low } = read as { low?: number; mode?: number; high?: number };
  if (low === undefined || high === undefined || mode === undefined) return;
  if (low < high && low <= mode && mode <= high) return;
  throw new InputError({
    where,
    found: 'limits that do not ascend',
    wanted: 'the least first and the greatest last, such as uniform(40s, 70s)',
  });
}

function empirical(
  list: readonly unknown[],
  where: string,
  { listed }: Drawn,
): { family: 'empirical'; values: readonly number[] } {
  if (list.length < 1 || list.length > MOST_VALUES) {
    const wanted = `a list of 1 to ${grouped(MOST_VALUES)} values`;
    throw new InputError({ where, found: show(list), wanted });
  }
  const values = list.map((value, index) => listed.read(value, `${where}[${index}]`));
  return { family: 'empirical', values };
}

function column(call: Call, where: string, readColumn: ReadColumn | undefined): readonly unknown[] {
  const [file = '', name = ''] = splitLast(call.text, '#');
  if (file === '' || name === '') {
    const wanted = 'empirical(FILE#column), such as empirical(times.csv#reply)';
    throw new InputError({ where, found: show(call.text), wanted });
  }
  if (readColumn !== undefined) return readColumn(file, name);
  throw new InputError({
    where,
    found: `the file ${show(file)}`,
    wanted: 'a list of values, since files cannot be opened here',
    advice: 'Write the values out, such as [1.2, 3, 5].',
  });
}

function splitLast(whole: string, mark: string): readonly string[] {
  const at = whole.lastIndexOf(mark);
  return at < 0 ? [whole] : [whole.slice(0, at).trim(), whole.slice(at + 1).trim()];
}

function schemaOf(description: string, drawn: Drawn): JsonSchema {
  const { forms, listed, constant, isMixed } = drawn;
  const usages = Object.entries(forms).flatMap(([name, { parameters, byPercentiles }]) => [
    usage(name, parameters),
    ...(byPercentiles === undefined ? [] : [usage(name, PERCENTILES)]),
  ]);
  const others = ['empirical(FILE#column)', ...(isMixed ? [MIX_USAGE] : [])];
  const written = [...usages, ...others].join(', ');
  return {
    description,
    anyOf: [
      constant.schema,
      { description: written, type: 'string', maxLength: longest(drawn) },
      {
        description: 'each of the values with equal probability',
        type: 'array',
        minItems: 1,
        maxItems: MOST_VALUES,
        items: listed.schema,
      },
    ],
  };
}
