import { InputError } from '@simul/core';

/** Runs a reader; its errors name the input. */
export function withSource<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw named(name, error);
  }
}

/** An error about the content of an input, with the name of the input. */
export function named(name: string, error: unknown): unknown {
  if (!(error instanceof InputError)) return error;
  const { where, found, wanted, advice } = error;
  const place = where === 'the input' ? name : `${name}: ${where}`;
  return new InputError({ where: place, found, wanted, advice });
}
