import type { Moments } from '../../distribution/family.js';
import { multiServer } from './multi-server.js';
import { workAtArrival } from './single-server.js';

/** Customers of one priority: lower is served first. */
export interface PriorityClass {
  readonly priority: number;
  /** Arrivals per second. */
  readonly rate: number;
  /** In seconds. */
  readonly service: Moments;
}

/**
 * The mean wait of each class of M/G/1 with priorities in seconds, where no service is interrupted:
 * W₀/((1 − σ(<p))(1 − σ(≤p))), with σ the load of the classes before, or not after, the class's own and
 * W₀ = Σ λᵢE[Sᵢ²]/2 (Cobham 1954). Classes of one priority are served first come, first served.
 */
export function cobhamWaits(classes: readonly PriorityClass[]): readonly number[] {
  const work = classes.reduce((sum, { rate, service }) => sum + workAtArrival(rate, service), 0);
  return classes.map(({ priority }) => work / freeShares(classes, priority, 1));
}

/**
 * The same of M/M/c with one mean service S for all classes: C(c, a)·S/c in place of W₀, and
 * loads over c (Davis 1966; Kella & Yechiali 1985).
 */
export function multiServerPriorityWaits(
  servers: number,
  classes: readonly PriorityClass[],
): readonly number[] {
  const rate = classes.reduce((sum, each) => sum + each.rate, 0);
  const serviceTime = classes[0]!.service.mean;
  const { waitProbability } = multiServer({ servers, rate, serviceTime });
  const work = (waitProbability * serviceTime) / servers;
  return classes.map(({ priority }) => work / freeShares(classes, priority, servers));
}

/** (1 − σ(<p))(1 − σ(≤p)) */
function freeShares(classes: readonly PriorityClass[], priority: number, servers: number): number {
  const load = (counts: (other: number) => boolean) =>
    classes
      .filter((each) => counts(each.priority))
      .reduce((sum, { rate, service }) => sum + (rate * service.mean) / servers, 0);
  return (1 - load((other) => other < priority)) * (1 - load((other) => other <= priority));
}
