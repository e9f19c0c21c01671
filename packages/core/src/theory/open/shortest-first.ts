import type { Sizes } from './sizes.js';

/** Customers who arrive with services of one distribution. */
export interface SizedClass {
  /** Arrivals per second. */
  readonly rate: number;
  readonly sizes: Sizes;
}

/**
 * The mean wait of each class of M/G/1 in seconds, where the shortest service is next and none is
 * interrupted (Phipps 1956): E[W(S)] with W(x) = W₀/((1 − σ(<x))(1 − σ(≤x))), and σ the load of
 * the services shorter, or not longer, than x. It is Cobham's formula with a class for each length.
 *
 * @param work W₀ = λE[S²]/2, in seconds
 * @param overhead seconds that each service takes beside its length: a walk to it
 */
export function shortestFirstWaits(
  classes: readonly SizedClass[],
  work: number,
  overhead: number,
): readonly number[] {
  const atoms = [...new Set(classes.flatMap(({ sizes }) => sizes.atoms))];
  const load = (part: 'below' | 'upTo', length: number) =>
    classes.reduce((sum, { rate, sizes }) => {
      const { probability, partialMean } = sizes[part](length);
      return sum + rate * (partialMean + overhead * probability);
    }, 0);
  const waitOf = (length: number) =>
    work / ((1 - load('below', length)) * (1 - load('upTo', length)));
  return classes.map(({ sizes }) => sizes.average(waitOf, atoms));
}
