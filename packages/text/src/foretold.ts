import type { Indicator, Prediction, Statement } from '@simul/core';

/** What theory says about the quantity of an indicator: of its mean, where chance has a part. */
export function statementOf(
  { quantity }: Pick<Indicator, 'quantity'>,
  prediction: Prediction,
): Statement | undefined {
  return quantity === 'longestWait' ? undefined : prediction[quantity];
}

/** `= 12 s` exactly, `≈ 12 s` about, or bounds: `≥ 10 s`, and `≤ 14 s`. */
export function foretold(
  statement: Statement | undefined,
  write: (value: number) => string,
): { readonly text: string; readonly aside: string | undefined } {
  if (statement === undefined) return { text: '–', aside: undefined };
  const { standing, value, low, high } = statement;
  if (value !== undefined)
    return { text: `${standing === 'exact' ? '=' : '≈'} ${write(value)}`, aside: undefined };
  return {
    text: low === undefined ? '–' : `≥ ${write(low)}`,
    aside: high === undefined ? undefined : `≤ ${write(high)}`,
  };
}

/** What the signs mean. */
export function foretoldNote({ quantity }: Pick<Indicator, 'quantity'>): string {
  const signs = '= exact, ≈ in the long run or about, ≥ and ≤ bounds';
  return `In theory: ${signs}; where times are left to chance, of the mean ${quantity}.`;
}
