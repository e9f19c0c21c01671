import type { Kind, Strategy } from '@simul/core';
import { counted } from '@simul/text';
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

/** What programmers call it. */
export function termOf({ kind }: Strategy): string {
  return TERMS[kind];
}
