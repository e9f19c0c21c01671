import type { Field } from '../document/field.js';
import { InputError, show } from '../document/input-error.js';

const MOST = 2n ** 64n - 1n;

/** What times are drawn from: 0 to 2⁶⁴ − 1; text where JSON numbers are too short. */
export const seedField: Field<bigint> = {
  schema: {
    description: 'what times are drawn from: the same seed, the same times (default 1)',
    anyOf: [
      { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      { type: 'string', pattern: '^\\d{1,20}$' },
    ],
  },
  read(value, where) {
    const isWhole =
      Number.isSafeInteger(value) || (typeof value === 'string' && DIGITS.test(value));
    const seed = isWhole ? BigInt(value as number | string) : -1n;
    if (seed >= 0n && seed <= MOST) return seed;
    const isInexact = typeof value === 'number' && value > Number.MAX_SAFE_INTEGER;
    const advice = isInexact ? 'Write it as text: as a number it loses digits.' : undefined;
    const wanted = `a whole number from 0 to ${MOST}`;
    throw new InputError({ where, found: show(value), wanted, advice });
  },
};

const DIGITS = /^\d{1,20}$/;

/**
 * Holds what a program asks to be drawn, the replications from `from` to before `to`, to its range.
 *
 * @throws {InputError} when there is no such seed or replication
 */
export function checkDraws(seed: bigint, from: number, to: number): void {
  if (typeof seed !== 'bigint' || seed < 0n || seed > MOST) {
    const wanted = `a bigint from 0n to ${MOST}n`;
    throw new InputError({ where: 'seed', found: show(seed), wanted });
  }
  if (Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to) return;
  const found = from === to ? String(from) : `${from} to ${to}`;
  throw new InputError({ where: 'replication', found, wanted: 'whole numbers from 0, ascending' });
}

/** A seed as a document carries it: a number where that is exact, else text. */
export function formatSeed(seed: bigint): number | string {
  return seed <= Number.MAX_SAFE_INTEGER ? Number(seed) : String(seed);
}
