import { grouped, type Waits } from '@simul/core';
import { roughTimes } from './numbers.js';

/** The waits of rounds, as a sentence; each limit is the upper end of a bucket of the histogram. */
export function waitsLine({ rounds, quantiles }: Waits): string {
  const limits = roughTimes(Object.values(quantiles).map(({ to }) => to));
  const parts = Object.keys(quantiles).map((p, index) => {
    const of = index === 0 ? ` of ${grouped(rounds)} rounds waited` : '';
    return `${grouped(Number(p) * 100)} %${of} at most ${limits[index]!}`;
  });
  return `${parts.join(', ')}.`;
}
