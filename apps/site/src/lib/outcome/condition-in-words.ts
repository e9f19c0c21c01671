import { parseCondition, type Condition } from '@simul/core';
import { percent, spoken } from '@simul/text';
import { indicatorName } from './quantities.js';

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
  return `the ${indicatorName(condition)} is ${RELATIONS[relation]} ${limit}`;
}

export function limitInWords({ quantity, limit }: Condition): string {
  const written = quantity === 'utilisation' ? percent(limit) : spoken(limit);
  // A number stays with its unit.
  return written.replaceAll(' ', '\u00a0');
}
