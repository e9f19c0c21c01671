import type { Indicator, Prediction, Statement } from '@simul/core';
import type { Write } from './interval.js';

/** The prediction for the quantity of an indicator: of its mean, where times are random. */
export function statementOf(
  { quantity }: Pick<Indicator, 'quantity'>,
  prediction: Prediction,
): Statement | undefined {
  return quantity === 'longestWait' ? undefined : prediction[quantity];
}

/** `= 12 s` exactly, `≈ 12 s` about, or bounds: `≥ 10 s`, and `≤ 14 s`. */
export function predictedCell(
  statement: Statement | undefined,
  write: Write,
): { readonly text: string; readonly aside: string | undefined } {
  if (statement === undefined) return { text: '–', aside: undefined };
  const { standing, value, low, high } = statement;
  if (value !== undefined)
    return { text: `${standing === 'exact' ? '=' : '≈'} ${write([value])[0]!}`, aside: undefined };
  const limits = [...write([low, high].filter((limit) => limit !== undefined))];
  return {
    text: low === undefined ? '–' : `≥ ${limits.shift()!}`,
    aside: high === undefined ? undefined : `≤ ${limits.shift()!}`,
  };
}

/** A legend of the signs. */
export function predictedLegend({ quantity }: Pick<Indicator, 'quantity'>): string {
  const signs = '= exact, ≈ in the long run or about, ≥ and ≤ bounds';
  return `In theory: ${signs}; where times are random, of the mean ${quantity}.`;
}
