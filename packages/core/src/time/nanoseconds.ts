/** Time is counted in whole nanoseconds, so that sums are exact and equal instants are equal. */
export type Nanoseconds = bigint;

const PER_SECOND = 1_000_000_000n;

/** No exhibition and no single time may last longer: 200 years of 365.25 days. */
export const HORIZON: Nanoseconds = 6_311_520_000n * PER_SECOND;

/** From here on a number is not written as plain digits, and is beyond all use. */
const LARGEST = 1e21;

/** Below this many seconds, a decimal of at most nine places survives multiplication by 10⁹. */
const EXACT_PRODUCT = 2 ** 20;

/**
 * Seconds to whole nanoseconds: the decimal that a person reads, so that 0.1 is exactly a tenth.
 *
 * @throws {RangeError} unless they are from 0 to below 10²¹
 */
export function toNanoseconds(seconds: number): Nanoseconds {
  if (!(seconds >= 0 && seconds < LARGEST)) {
    throw new RangeError(`a time: found ${seconds}, wanted seconds from 0`);
  }
  if (seconds < EXACT_PRODUCT) return BigInt(Math.round(seconds * 1e9));
  const [whole = '0', fraction = '0'] = String(seconds).split('.');
  return BigInt(whole) * PER_SECOND + BigInt(Math.round(Number(`0.${fraction}`) * 1e9));
}

/** Whole nanoseconds to the nearest double of seconds, up to 2⁵³ of them. */
export function toSeconds(time: Nanoseconds): number {
  if (time <= Number.MAX_SAFE_INTEGER) return Number(time) / 1e9;
  // Rounded twice, and still to the nearest: the fraction errs by 2⁻⁵⁴, while a whole nanosecond that
  // is not halfway between two such doubles, at a multiple of 2⁻³⁰ s, is over 2⁻⁵¹ s away from there.
  return Number(time / PER_SECOND) + Number(time % PER_SECOND) / 1e9;
}
