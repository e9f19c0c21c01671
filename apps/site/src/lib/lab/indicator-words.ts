import {
  formatIndicator,
  POOLED_QUANTITIES,
  POOLED_STATISTICS,
  QUANTITIES,
  STATISTICS,
  type Indicator,
} from '@simul/core';
import { indicatorName } from '../outcome/quantities.js';

/** An indicator to be chosen: as it is written, and in words. */
export interface IndicatorChoice {
  readonly value: string;
  readonly words: string;
}

/** The numbers of an estimate that have an interval. */
export const indicatorChoices: readonly IndicatorChoice[] = [
  ...QUANTITIES.flatMap((quantity) =>
    STATISTICS.map((statistic) => choiceOf({ quantity, statistic })),
  ),
  ...POOLED_QUANTITIES.flatMap((quantity) =>
    POOLED_STATISTICS.map((statistic) => choiceOf({ quantity, statistic })),
  ),
];

export function choiceOf(indicator: Indicator): IndicatorChoice {
  return { value: formatIndicator(indicator), words: indicatorName(indicator) };
}
