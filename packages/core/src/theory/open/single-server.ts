import type { Moments } from '../../distribution/family.js';

/**
 * The mean wait of M/G/1 in seconds, λE[S²]/(2(1 − λE[S])), in every order that does not look at
 * times and finishes a service that it began (Pollaczek 1930; Khinchine 1932). `Infinity` if the
 * variance is.
 *
 * @param rate λ, per second
 */
export function singleServerWait(rate: number, service: Moments): number {
  return workAtArrival(rate, service) / (1 - rate * service.mean);
}

/** λE[S²]/2: what is left of the service that an arrival finds, on average over all arrivals, in seconds. */
export function workAtArrival(rate: number, service: Moments): number {
  return (rate * secondMoment(service)) / 2;
}

/** E[S²], in seconds squared. */
export function secondMoment({ mean, variance }: Moments): number {
  return variance + mean * mean;
}
