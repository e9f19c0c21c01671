import { equals, real } from '../numbers.js';
import type { WaitQuantile } from '../prediction.js';
import { waitQuantile, type Station } from './multi-server.js';
import { longRunStatement } from './statement.js';

/** The quantiles of the wait that are given, as results give them. */
const PROBABILITIES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999];

/** Exact in the long run: each round finds the station as M/M/c is over time. */
export function quantilesOf(station: Station): readonly WaitQuantile[] {
  const { servers, rate, serviceTime } = station;
  return PROBABILITIES.map((probability) => {
    const value = waitQuantile(station, probability);
    const spare = `${servers} − ${real(rate)} × ${real(serviceTime)} s`;
    return {
      probability,
      time: longRunStatement({
        value,
        formula: `P(wait > t) = C·e^(−(M−λS)t/S), M−λS = ${spare}: t ${equals(value)} s`,
      }),
    };
  });
}
