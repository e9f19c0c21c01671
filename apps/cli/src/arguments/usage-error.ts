import { InputError } from '@simul/core';

/** A command line that makes no sense: where, what was found, what was wanted, what to do. */
export class UsageError extends InputError {
  override readonly name = 'UsageError';
}
