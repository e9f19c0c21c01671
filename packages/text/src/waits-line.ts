import { grouped, type Estimate, type PooledTimes } from '@simul/core';
import { roughTimes } from './numbers.js';

/** The waits of rounds, as a sentence. */
export function waitsLine({ waitTime }: Pick<Estimate, 'waitTime'>): string {
  const parts = Object.keys(SHOWN).map((p, index) => {
    const of = index === 0 ? ` of ${grouped(waitTime.count)} rounds waited` : '';
    return `${SHOWN[p as keyof typeof SHOWN]}${of} at most ${limit(waitTime, p)}`;
  });
  return `${parts.join(', ')}.`;
}

const SHOWN = { '0.5': '50 %', '0.9': '90 %', '0.95': '95 %', '0.99': '99 %' } as const;

function limit({ quantiles }: PooledTimes, p: string): string {
  const longest = Math.max(...Object.keys(SHOWN).map((each) => quantiles[each]!.value));
  return roughTimes([quantiles[p]!.value, longest])[0]!;
}
