import type { Kind, Strategy } from '@simul/core';
import { counted, strategyLine } from '@simul/text';
import { mastersOf } from '../settings/masters.js';

const TITLES: Readonly<Record<Kind, (masters: number) => string>> = {
  sync: () => 'One board at a time',
  async: () => 'Table to table',
  threads: (masters) =>
    masters === 1 ? 'Whoever is ready' : `Whoever is ready, ${masters} masters`,
  processes: (masters) => `${counted(masters, 'master')}, one board each`,
  hybrid: (masters) => `${counted(masters, 'master')}, table to table`,
};

const TERMS: Readonly<Record<Kind, string>> = {
  sync: 'synchronous',
  async: 'asynchronous',
  threads: 'threads',
  processes: 'processes',
  hybrid: 'processes, each asynchronous',
};

/** What a hall is called by somebody who sees it. */
export function titleOf(strategy: Strategy): string {
  return TITLES[strategy.kind](mastersOf(strategy));
}

/** What programmers call it, with whatever is particular: `asynchronous, walk 1 s`. */
export function termOf(strategy: Strategy): string {
  return [TERMS[strategy.kind], ...particularsOf(strategy)].join(', ');
}

/** What `strategyLine` says after how many masters there are and what they do. */
export function particularsOf(strategy: Strategy): readonly string[] {
  return strategyLine(strategy)
    .split(', ')
    .slice(mastersOf(strategy) > 1 ? 2 : 1);
}
