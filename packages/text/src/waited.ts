import type { Waits } from '@simul/core';
import { grouped, roughTimes } from './numbers.js';

/** How long rounds wait, as a sentence; the limits are those of the buckets they were counted in. */
export function waited({ rounds, quantiles }: Waits): string {
  const limits = roughTimes(Object.values(quantiles).map(({ to }) => to));
  const parts = Object.keys(quantiles).map(
    (p, index) => `${grouped(Number(p) * 100)} % at most ${limits[index]!}`,
  );
  return `Of ${grouped(rounds)} rounds wait ${parts.join(', ')}.`;
}
