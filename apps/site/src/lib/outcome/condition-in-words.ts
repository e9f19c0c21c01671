import {
  isPooled,
  parseCondition,
  printable,
  type Condition,
  type PooledQuantity,
} from '@simul/core';
import { inUnit } from '../chart/unit.js';
import { indicatorName, unitOf } from './quantities.js';

const RELATIONS = {
  '<=': 'at most',
  '<': 'less than',
  '>=': 'at least',
  '>': 'more than',
} as const;

/** A condition as a person says it: `95 % of exhibitions are over within 2 h`. */
export function conditionInWords(written: string): string {
  const condition = parseCondition(written, 'the condition');
  const { quantity, statistic, relation } = condition;
  const limit = limitInWords(condition);
  if (quantity === 'makespan' && relation === '<=') {
    if (statistic === 'mean') return `an exhibition is over within ${limit} on average`;
    if (statistic === 'p50') return `half of all exhibitions are over within ${limit}`;
    if (statistic.startsWith('p')) {
      return `${statistic.slice(1)} % of exhibitions are over within ${limit}`;
    }
  }
  if (isPooled(condition) && relation === '<=' && statistic.startsWith('p')) {
    const kind = condition.group === undefined ? '' : `${printable(condition.group)} `;
    const [all, verb] = POOLED_WORDS[condition.quantity];
    const share = statistic === 'p50' ? 'half of all' : `${statistic.slice(1)} % of`;
    return `${share} ${kind}${all} ${verb} ${limit}`;
  }
  return `the ${indicatorName(condition)} is ${RELATIONS[relation]} ${limit}`;
}

/** What they are of, and what these do up to the limit. */
const POOLED_WORDS: Readonly<Record<PooledQuantity, readonly [all: string, verb: string]>> = {
  waitTime: ['rounds', 'wait at most'],
  responseTime: ['requests', 'are answered within'],
};

export function limitInWords({ quantity, limit }: Condition): string {
  const written = inUnit(unitOf(quantity), limit);
  // A number stays with its unit.
  return written.replaceAll(' ', '\u00a0');
}
