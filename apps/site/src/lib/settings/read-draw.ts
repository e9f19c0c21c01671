import { InputError, seedField, show } from '@simul/core';
import { grouped } from '@simul/text';

const EXHIBITIONS = 10_000_000;

/** @throws {InputError} */
export function readSeed(text: string): bigint {
  return seedField.read(text.trim(), 'seed');
}

/** Which exhibition of a seed; from 0. @throws {InputError} */
export function readReplication(text: string): number {
  const replication = /^\d{1,8}$/.test(text.trim()) ? Number(text) : Infinity;
  if (replication < EXHIBITIONS) return replication;
  const wanted = `a whole number below ${grouped(EXHIBITIONS)}`;
  throw new InputError({ where: 'replication', found: show(text), wanted });
}
