import type { Interval } from './estimate.js';
import { Z } from './student-t.js';

/** A share of n trials and its 95 % interval within 0 and 1 (Wilson, JASA 22, 1927). */
export function shareInterval(successes: number, n: number): Interval {
  const value = successes / n;
  const z2 = Z * Z;
  const middle = (successes + z2 / 2) / (n + z2);
  const half = (Z / (n + z2)) * Math.sqrt(successes * (1 - value) + z2 / 4);
  return {
    value,
    low: successes === 0 ? 0 : middle - half,
    high: successes === n ? 1 : middle + half,
  };
}
