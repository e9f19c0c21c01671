import type { Interval } from '@simul/core';

/** Writes numbers of one quantity alike. */
export type Write = (values: readonly number[]) => readonly string[];

/** A figure, and another that belongs to it. */
export interface Figure {
  readonly text: string;
  readonly aside: string;
}

/** A number, and beside it its interval, a dash where there is no limit: `7 150 … 7 260`. */
export function withInterval({ value, low, high }: Interval, write: Write): Figure {
  const known = [low, high].filter((limit) => limit !== null);
  const [text = '', ...limits] = write([value, ...known]);
  const shown = (limit: number | null) => (limit === null ? '–' : bare(limits.shift()!));
  return { text, aside: `${shown(low)} … ${shown(high)}` };
}

/** A number without its unit. */
function bare(written: string): string {
  return written.replace(/ (?:\/ )?[^ \d]+$/, '');
}
