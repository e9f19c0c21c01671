import { keeps, type Condition } from '../condition/condition.js';

import { probabilityOf } from '../estimate/target.js';
import { real } from '../theory/numbers.js';
import type { Setting } from '../sweep/vary.js';
import { requiredTimes, type RequiredTime } from './required-times.js';
import type { Testable } from './decide.js';

/**
 * A formula that proves that this setting cannot meet an upper limit of makespan or released;
 * undefined where theory proves nothing.
 *
 * Every path takes at least each required time X. So the mean is at least E[X]. By Cantelli's
 * inequality (1928), P(makespan ≤ t) ≤ P(X ≤ t) ≤ σ²/(σ² + (E[X]−t)²) for t < E[X]; for n
 * independent games that must all end, this bound is raised to the power n. If the result is less
 * than p, the p-quantile is above t.
 */
export function boundOf(setting: Setting, condition: Testable): string | undefined {
  const { quantity, relation, statistic } = condition;
  if (quantity !== 'makespan' && quantity !== 'released') return undefined;
  if (!relation.startsWith('<')) return undefined;
  const needs = requiredTimes(setting, quantity);
  const p = probabilityOf(statistic);
  for (const need of needs) {
    const reason = p === undefined ? ofMean(need, condition) : ofQuantile(need, p, condition);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function ofMean({ name, mean }: RequiredTime, condition: Condition): string | undefined {
  if (keeps(mean, condition)) return undefined;
  return `E[${condition.quantity}] ≥ E[${name}] = ${real(mean)} s > ${real(condition.limit)} s`;
}

function ofQuantile(need: RequiredTime, p: number, condition: Condition): string | undefined {
  const { name, mean, variance, copies } = need;
  const limit = `${real(condition.limit)} s`;
  const chance = power(cantelli(need, condition.limit), copies);
  if (chance >= p) return undefined;
  if (variance === 0) return `${condition.quantity} ≥ ${name} = ${real(mean)} s > ${limit}`;
  const games = copies === 1 ? '' : `^${copies}`;
  const spread = `E[${name}] = ${real(mean)} s, sd ${real(Math.sqrt(variance))} s`;
  return `P(${condition.quantity} ≤ ${limit}) ≤ P(${name} ≤ ${limit})${games} ≤ ${real(chance)} < ${p}, by ${spread}`;
}

/** An upper bound on the probability that a required time is at most `seconds`. */
function cantelli({ mean, variance }: RequiredTime, seconds: number): number {
  const short = mean - seconds;
  if (short <= 0 || variance === Infinity) return 1;
  return variance / (variance + short * short);
}

/** By squaring, since `**` differs between hosts. @param exponent a whole number from 1 */
function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  const half = power(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? half * half : half * half * base;
}
