import type { Indicator, Interval } from '@simul/core';
import { percent, roughTimes } from '../text/numbers.js';

/** Writes numbers of one indicator alike: times, or shares in percent. */
export function writeIndicated(
  { quantity }: Indicator,
  values: readonly number[],
): readonly string[] {
  return quantity === 'utilisation' ? values.map(percent) : roughTimes(values);
}

/** `7 200 s`, and `7 150 … 7 260`, a dash where there is no limit; nothing without an interval. */
export function inIndicated(
  indicator: Indicator,
  { value, low, high }: Interval,
): { readonly text: string; readonly interval: string | undefined } {
  const known = [low, high].filter((limit) => limit !== null);
  const [text = '', ...limits] = writeIndicated(indicator, [value, ...known]);
  if (known.length === 0) return { text, interval: undefined };
  const shown = (limit: number | null) => (limit === null ? '–' : bare(limits.shift()!));
  return { text, interval: `${shown(low)} … ${shown(high)}` };
}

/** A number without its unit. */
function bare(written: string): string {
  return written.replace(/ [^ \d]+$/, '');
}
