import { seedField } from '@simul/core';

/** @throws {InputError} */
export function readSeed(text: string): bigint {
  return seedField.read(text.trim(), 'seed');
}
