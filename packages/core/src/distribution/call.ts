import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import type { Parameter } from './distribution.js';

/** A distribution as it is written: `gamma(55s, cv=0.5)`. */
export interface Call {
  readonly name: string;
  /** What stands between the parentheses. */
  readonly text: string;
}

/** Takes a call apart; nothing when the text is not written as one. */
export function parseCall(text: string): Call | undefined {
  const trimmed = text.trim();
  const open = trimmed.indexOf('(');
  if (open < 1 || !trimmed.endsWith(')')) return undefined;
  return { name: trimmed.slice(0, open).trim(), text: trimmed.slice(open + 1, -1).trim() };
}

/**
 * Reads the arguments of a call, in order or by name.
 *
 * @throws {InputError} when one is missing, unknown, given twice or wrong
 */
export function readArguments(
  { text }: Call,
  parameters: readonly Parameter[],
  where: string,
): Record<string, number> {
  const read: Record<string, number> = {};
  const written = text === '' ? [] : text.split(',');
  for (const [index, argument] of written.entries()) {
    const { parameter, value } = matched(argument, index, parameters, where);
    if (Object.hasOwn(read, parameter.name)) throw twice(parameter.name, where);
    read[parameter.name] = parameter.field.read(value, `${where}: ${parameter.name}`);
  }
  const missing = parameters.find(({ name }) => !Object.hasOwn(read, name));
  if (missing === undefined) return read;
  throw new InputError({
    where,
    found: `no ${missing.name}`,
    wanted: `a value for ${missing.name}`,
  });
}

function matched(
  argument: string,
  index: number,
  parameters: readonly Parameter[],
  where: string,
): { parameter: Parameter; value: string } {
  const [first = '', second] = argument.split('=', 2).map((part) => part.trim());
  const name = second === undefined ? undefined : first;
  const parameter =
    name === undefined ? parameters[index] : parameters.find((known) => known.name === name);
  if (parameter !== undefined) return { parameter, value: second ?? first };
  if (name === undefined) {
    const wanted = `${parameters.length} of them`;
    throw new InputError({ where, found: `${index + 1} arguments or more`, wanted });
  }
  const known = parameters.map((each) => each.name);
  const found = `the unknown argument ${show(name)}`;
  throw new InputError({ where, found, wanted: known.join(', '), advice: suggestion(name, known) });
}

function twice(name: string, where: string): InputError {
  return new InputError({ where, found: `${name} given twice`, wanted: `${name} once` });
}
