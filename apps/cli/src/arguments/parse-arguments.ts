import { parseArgs } from 'node:util';
import { show } from '@simul/core';
import { COUNT, countDigits, isAmbiguousCount } from './count.js';
import type { Flag } from './flag.js';
import { Given } from './given.js';
import { UnknownFlag } from './unknown-flag.js';
import { UsageError } from './usage-error.js';

/** The flags and the argument of a command. */
export interface Takes {
  readonly flags: readonly Flag[];
  /** The name of its argument, for commands that take one. */
  readonly argument?: string;
}

/**
 * Reads a command line: flags before or after the argument, `--boards=24` or `--boards 24`,
 * `-n=1000`, `-n 1000` or `-n1000`; a count also as `1e4`, `10k` or `2M`.
 *
 * @throws {UnknownFlag} for a flag that is not among the command's own
 * @throws {UsageError}
 */
export function parseArguments(args: readonly string[], { flags, argument }: Takes): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(flags),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find(({ name }) => name === token.name);
    if (flag === undefined) throw new UnknownFlag(token.rawName);
    const before = values.get(flag.name);
    if (before !== undefined && flag.isRepeatable !== true) throw twice(token.rawName);
    values.set(flag.name, [...(before ?? []), ...valueOf(flag, token)]);
  }
  return new Given(onlyOne(positionals, argument), values);
}

function optionsOf(
  flags: readonly Flag[],
): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
    ]),
  );
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** A text that begins like a flag is a value only after `=`, or if it is a number. */
function valueOf({ value: placeholder }: Flag, token: OptionToken): readonly string[] {
  const { rawName: where, inlineValue } = token;
  const value = joined(token);
  if (placeholder === undefined) {
    if (value === undefined) return [];
    throw new UsageError({ where, found: show(value), wanted: 'no value' });
  }
  const isFlag = inlineValue !== true && value !== undefined && /^-+[^\d.]/.test(value);
  if (value !== undefined && value !== '' && !isFlag) {
    return [placeholder === COUNT ? countIn(value, where) : value];
  }
  throw new UsageError({ where, found: 'no value', wanted: `a value: ${where} ${placeholder}` });
}

/** parseArgs leaves the `=` of `-n=1000` at the value. */
function joined({ rawName, value, inlineValue }: OptionToken): string | undefined {
  const isShort = !rawName.startsWith('--');
  return isShort && inlineValue === true ? value?.replace(/^=/, '') : value;
}

function countIn(text: string, where: string): string {
  if (!isAmbiguousCount(text)) return countDigits(text);
  const million = text.replace('m', 'M');
  const advice = `A million is written M: ${million}. An m is a minute.`;
  throw new UsageError({ where, found: show(text), wanted: 'a number', advice });
}

function twice(where: string): UsageError {
  return new UsageError({ where, found: 'given twice', wanted: 'once' });
}

function onlyOne(positionals: readonly string[], argument: string | undefined): string | undefined {
  const [first, second] = positionals;
  if (argument !== undefined && second === undefined) return first;
  const unwanted = argument === undefined ? first : second;
  if (unwanted === undefined) return undefined;
  throw new UsageError({
    where: 'the command line',
    found: show(unwanted),
    wanted: argument === undefined ? 'no argument' : `one ${argument}: ${show(first)}`,
  });
}
