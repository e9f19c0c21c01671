import { InputError } from '@simul/core';
import { kebabCase } from './flag.js';

/** A command line that makes no sense: where, what was found, what was wanted, what to do. */
export class UsageError extends InputError {
  override readonly name = 'UsageError';

  /** A complaint about a field whose value came from a flag: the same, naming the flag. */
  static ofFlag(field: string, { where, found, wanted, advice }: InputError): UsageError {
    const flag = `--${kebabCase(field)}`;
    const [, part = `: ${where}`] = where.split(field, 2);
    return new UsageError({ where: `${flag}${part}`, found, wanted, advice });
  }
}
