import { InputError } from '@simul/core';

/** Reads what stands in a field of a link, so that a complaint about it names the field. */
export function within<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { where, found, wanted, advice } = error;
    const place = where.startsWith('the ') ? field : `${field}: ${where}`;
    throw new InputError({ where: place, found, wanted, advice });
  }
}
