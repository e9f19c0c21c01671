import type { Interval } from '@simul/core';
import type { Cell } from '../text/figures.js';

/** Writes numbers of one quantity alike. */
export type Write = (values: readonly number[]) => readonly string[];

/** A number, and below it the interval, a dash where there is no limit. */
export function intervalCell({ value, low, high }: Interval, write: Write): Cell {
  const known = [low, high].filter((limit) => limit !== null);
  const [text = '', ...limits] = write([value, ...known]);
  const shown = (limit: number | null) => (limit === null ? '–' : bare(limits.shift()!));
  return { text, aside: `${shown(low)} … ${shown(high)}` };
}

/** A number without its unit. */
function bare(written: string): string {
  return written.replace(/ [^ \d]+$/, '');
}
