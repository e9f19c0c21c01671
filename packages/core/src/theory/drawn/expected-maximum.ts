import type { Moments } from '../../distribution/family.js';
import { real } from '../numbers.js';
import type { Figure } from './figure.js';

/**
 * An upper bound on the expected maximum of n independent numbers X ≥ 0 of one distribution:
 * E[X] + sd(X)·(n−1)/√(2n−1) (Hartley & David 1954; Gumbel 1954), or the expected sum, n·E[X], if
 * that is less (always so for an infinite variance).
 *
 * @param name symbol of X in the formula
 * @param symbol symbol of n in the formula
 */
export function expectedMaximum(
  { mean, variance }: Moments,
  count: number,
  name: string,
  symbol: string,
): Figure {
  const seconds = `${real(mean)} s`;
  if (count === 1 || variance === 0) return { value: mean, term: [`E[${name}]`, seconds] };
  const deviation = Math.sqrt(variance);
  const value = mean + (deviation * (count - 1)) / Math.sqrt(2 * count - 1);
  if (value > count * mean) {
    return { value: count * mean, term: [`${symbol}·E[${name}]`, `${count} × ${seconds}`] };
  }
  const symbols = `E[${name}] + sd(${name})·(${symbol}−1)/√(2${symbol}−1)`;
  const numbers = `${seconds} + ${real(deviation)} s × ${count - 1}/√${2 * count - 1}`;
  return { value, term: [symbols, numbers] };
}
