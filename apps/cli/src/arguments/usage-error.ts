import { InputError } from '@simul/core';

/** A wrong command line, exit code 2. */
export class UsageError extends InputError {
  override readonly name = 'UsageError';
}
