import { InputError } from '@simul/core';
import { kebabCase } from './flag.js';
import { UsageError } from './usage-error.js';

/** Reads a field whose value came from a flag: a complaint about the field names the flag. */
export function asFlag<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? ofFlag(field, error) : error;
  }
}

/** A complaint about a field, as one about the flag that its value came from. */
export function ofFlag(field: string, { where, found, wanted, advice }: InputError): UsageError {
  const flag = `--${kebabCase(field)}`;
  const [, part = `: ${where}`] = where.split(field, 2);
  return new UsageError({ where: `${flag}${part}`, found, wanted, advice });
}
