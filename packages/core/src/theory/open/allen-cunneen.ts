import type { Moments } from '../../distribution/family.js';
import { multiServer } from './multi-server.js';

/**
 * An approximation of the mean wait of G/G/c in seconds: that of M/M/c times (cₐ² + cₛ²)/2, the mean
 * of the squared coefficients of variation (Allen & Cunneen 1978). Exact for M/M/c and M/G/1; for
 * M/G/c the formula of Lee & Longton (1959).
 *
 * @param rate arrivals per second
 * @param arrivals the squared coefficient of variation of the time between arrivals: 1 of Poisson's
 */
export function allenCunneenWait(
  servers: number,
  rate: number,
  service: Moments,
  arrivals: number,
): number {
  if (service.mean === 0) return 0;
  const { meanWait } = multiServer({ servers, rate, serviceTime: service.mean });
  return (meanWait * (arrivals + service.variance / service.mean ** 2)) / 2;
}
