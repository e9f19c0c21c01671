import { grouped, type PooledEstimate, type PooledTimes } from '@simul/core';
import { roughTimes } from './numbers.js';

/** `50 % of 12 800 rounds waited at most 3 ms, 90 % at most 9 ms, …` */
export function waitsLine({ waitTime }: Pick<PooledEstimate, 'waitTime'>): string {
  return line(waitTime, 'rounds waited');
}

/** `50 % of 200 boards, from arrival to end, took at most 14 ms, 90 % at most 39 ms, …` */
export function responsesLine({ responseTime }: Pick<PooledEstimate, 'responseTime'>): string {
  return line(responseTime, 'boards, from arrival to end, took');
}

const SHOWN = { '0.5': '50 %', '0.9': '90 %', '0.95': '95 %', '0.99': '99 %' } as const;

function line(times: PooledTimes, what: string): string {
  const parts = Object.entries(SHOWN).map(([p, share], index) => {
    const of = index === 0 ? ` of ${grouped(times.count)} ${what}` : '';
    return `${share}${of} at most ${limit(times, p)}`;
  });
  return `${parts.join(', ')}.`;
}

function limit({ quantiles }: PooledTimes, p: string): string {
  const longest = Math.max(...Object.keys(SHOWN).map((each) => quantiles[each]!.value));
  return roughTimes([quantiles[p]!.value, longest])[0]!;
}
