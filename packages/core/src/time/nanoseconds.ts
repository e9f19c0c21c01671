/** Times are whole nanoseconds, so sums are exact and ties are true ties. */
export type Nanoseconds = bigint;

const PER_SECOND = 1_000_000_000n;

/** The longest exhibition and the longest single time: 200 years of 365.25 days. */
export const HORIZON: Nanoseconds = 6_311_520_000n * PER_SECOND;

/** From 10²¹ on, JavaScript writes numbers with an exponent. */
const LARGEST = 1e21;

/** Below this number of seconds, × 10⁹ and rounding is exact for decimals of up to nine places. */
const EXACT_PRODUCT = 2 ** 20;

/**
 * Converts seconds to whole nanoseconds. Converts the shortest decimal, so 0.1 is exactly a tenth.
 *
 * @throws {RangeError} unless `seconds` is from 0 to below 10²¹
 */
export function toNanoseconds(seconds: number): Nanoseconds {
  if (!(seconds >= 0 && seconds < LARGEST)) {
    throw new RangeError(`a time: found ${seconds}, wanted seconds from 0`);
  }
  if (seconds < EXACT_PRODUCT) return BigInt(Math.round(seconds * 1e9));
  const [whole = '0', fraction = '0'] = String(seconds).split('.');
  return BigInt(whole) * PER_SECOND + BigInt(Math.round(Number(`0.${fraction}`) * 1e9));
}

/** Converts to the nearest double, up to 2⁵³ seconds. */
export function toSeconds(time: Nanoseconds): number {
  if (time <= Number.MAX_SAFE_INTEGER) return Number(time) / 1e9;
  // Rounding twice is still to the nearest. The fraction errs by at most 2⁻⁵⁴ s. The midpoints of
  // doubles are multiples of 2⁻³⁰ s; a whole nanosecond that is not one is over 2⁻⁵¹ s away from it.
  return Number(time / PER_SECOND) + Number(time % PER_SECOND) / 1e9;
}
