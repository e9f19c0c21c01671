import {
  formatIndicator,
  isPooled,
  type Indicator,
  type PooledTarget,
  type Prediction,
  type Statement,
} from '@simul/core';
import type { Write } from './interval.js';

/**
 * The prediction for an indicator: of a quantile over rounds or boards that quantile, otherwise the
 * mean where times are random.
 */
export function statementOf(indicator: Indicator, prediction: Prediction): Statement | undefined {
  if (isPooled(indicator)) return ofPooled(indicator, prediction);
  const name = PREDICTED[indicator.quantity];
  return name && prediction[name];
}

function ofPooled(
  { quantity, statistic, group }: PooledTarget,
  prediction: Prediction,
): Statement | undefined {
  const mean = quantity === 'waitTime' ? 'meanWait' : 'meanResponse';
  if (group !== undefined) {
    const ofGroup = prediction.groups?.find(({ name }) => name === group);
    return statistic === 'mean' ? ofGroup?.[mean] : undefined;
  }
  if (statistic === 'mean') return prediction[mean];
  if (quantity !== 'waitTime') return undefined;
  const isSame = (probability: number) =>
    `p${Number((probability * 100).toFixed(6))}` === statistic;
  return prediction.waitQuantiles?.find(({ probability }) => isSame(probability))?.time;
}

/** The quantities of a prediction that are one statement. */
type Stated = {
  [Name in keyof Prediction]-?: Prediction[Name] extends Statement | undefined ? Name : never;
}[keyof Prediction];

const PREDICTED: Readonly<Partial<Record<Exclude<Indicator, PooledTarget>['quantity'], Stated>>> = {
  makespan: 'makespan',
  released: 'released',
  utilisation: 'utilisation',
  throughput: 'throughput',
  meanWait: 'meanWait',
  meanResponse: 'meanResponse',
  replyWait: 'replyWait',
};

/** What there is instead of a wait or a response where arrivals ask for more than can be done. */
export function fallsBehind(indicator: Indicator, prediction: Prediction): boolean {
  return prediction.backlog !== undefined && statementOf(indicator, prediction) === undefined;
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
export function predictedLegend(indicator: Indicator): string {
  const signs = '= exact, ≈ in the long run or about, ≥ and ≤ bounds';
  const what = isPooled(indicator) ? formatIndicator(indicator) : `the mean ${indicator.quantity}`;
  return `In theory: ${signs}; where times are random, of ${what}.`;
}
