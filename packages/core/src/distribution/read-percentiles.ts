import type { Field } from '../document/field.js';
import { InputError } from '../document/input-error.js';
import { readArguments, type Call } from './call.js';
import { PERCENTILES, usage, type Form, type Parameter } from './distribution.js';

/** An argument that is named like a percentile. */
const PERCENTILE = /(?:^|,)\s*p\d{1,3}\s*=/;

/** Whether a time is written by its percentiles: `lognormal(p50=80ms, p95=300ms)`. */
export function hasPercentiles({ text }: Call): boolean {
  return PERCENTILE.test(text);
}

/** @throws {InputError} when no member of the family has such percentiles */
export function readPercentiles(
  call: Call,
  where: string,
  parameters: readonly Parameter[],
  byPercentiles: NonNullable<Form['byPercentiles']>,
): Record<string, number> {
  const place = `${where}: ${usage(call.name, PERCENTILES)}`;
  const { p50, p95 } = readArguments(call, PERCENTILES, place) as { p50: number; p95: number };
  if (p95 <= p50) {
    const found = 'a p95 that is not above p50';
    throw new InputError({ where: place, found, wanted: 'p95 above p50' });
  }
  const read = byPercentiles(p50, p95);
  for (const { name, field } of parameters) checkParameter(name, field, read[name]!, place);
  return read;
}

function checkParameter(name: string, field: Field<number>, value: number, where: string): void {
  try {
    field.read(value, `${where}: ${name}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const advice = 'Choose percentiles that are neither so far apart nor so close together.';
    throw new InputError({ where: error.where, found: error.found, wanted: error.wanted, advice });
  }
}
