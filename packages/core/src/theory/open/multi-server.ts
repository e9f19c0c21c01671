import { erlangC } from './erlang.js';

/** A station with Poisson arrivals: `rate` per second, a mean service of `serviceTime` seconds. */
export interface Station {
  readonly servers: number;
  readonly rate: number;
  readonly serviceTime: number;
}

/** M/M/c in the long run, where a = λS is below c: times in seconds. */
export interface MultiServer {
  /** The probability that a customer waits: C(c, a). */
  readonly waitProbability: number;
  /** C(c, a)·S/(c − a), in every order that does not look at times. */
  readonly meanWait: number;
}

export function multiServer({ servers, rate, serviceTime }: Station): MultiServer {
  const load = rate * serviceTime;
  const waitProbability = erlangC(servers, load);
  return { waitProbability, meanWait: (waitProbability * serviceTime) / (servers - load) };
}

/**
 * The wait that a share p of the customers of M/M/c do not exceed, first come, first served. In seconds.
 *
 * P(wait > t) = C·e^(−(c−a)t/S): a customer who waits does so for a geometric number of services,
 * which end at the rate c/S (Gross & Harris 1998, section 2.3).
 */
export function waitQuantile(station: Station, p: number): number {
  const { servers, rate, serviceTime } = station;
  const { waitProbability } = multiServer(station);
  if (waitProbability <= 1 - p) return 0;
  return (Math.log(waitProbability / (1 - p)) * serviceTime) / (servers - rate * serviceTime);
}
