import type { Against } from '@simul/core';
import { percent, ratios, roughTimes, savedInWords, signed, withInterval } from '@simul/text';
import type { TableRow } from './table-row.js';

const percents = (values: readonly number[]) => values.map(percent);
export const signedTimes = (values: readonly number[]) => signed(values, roughTimes);

export const PAIRED_COLUMNS = ['makespan', 'longer by', 'times as long', 'longer in'];

/** Other strategies beside the one simulated, on the same times. */
export function pairedRows(
  against: readonly Against[],
  nameOf: (each: Against['strategy']) => string,
): readonly TableRow[] {
  return against.map(({ strategy, estimate, difference, ratio, greater }) => ({
    name: nameOf(strategy),
    cells: [
      withInterval(estimate.makespan.mean, roughTimes),
      withInterval(difference, signedTimes),
      ratio === null ? { text: '–' } : withInterval(ratio, ratios),
      withInterval(greater, percents),
    ],
  }));
}

/** A sentence about one of them: how it differs, how often, and what the same times saved. */
export function pairedInWords({ difference, greater, saved }: Against): string {
  const { value, low, high } = difference;
  const isOpen = low !== null && high !== null && low < 0 && high > 0;
  const by = roughTimes([Math.abs(value)])[0]!;
  const which =
    value === 0 ? 'As long on average' : `${by} ${value > 0 ? 'longer' : 'shorter'} on average`;
  const doubt = isOpen ? ', which may be chance: the interval holds 0' : '';
  return `${which}${doubt}; longer in ${percent(greater.value)} of the exhibitions. On the same times: ${savedInWords(saved)}`;
}
