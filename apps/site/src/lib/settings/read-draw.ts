import { InputError, seedField, show } from '@simul/core';
import { grouped } from '@simul/text';

const MOST_REPLICATIONS = 10_000_000;

/** @throws {InputError} */
export function readSeed(text: string): bigint {
  return seedField.read(text.trim(), 'seed');
}

/** Which exhibition of a seed; from 0. @throws {InputError} */
export function readReplication(text: string): number {
  const replication = /^\d{1,8}$/.test(text.trim()) ? Number(text) : Infinity;
  if (replication < MOST_REPLICATIONS) return replication;
  const wanted = `a whole number below ${grouped(MOST_REPLICATIONS)}`;
  throw new InputError({ where: 'replication', found: show(text), wanted });
}
