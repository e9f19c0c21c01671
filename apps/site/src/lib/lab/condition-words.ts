import {
  formatCondition,
  parseCondition,
  testable,
  type Condition,
  type PooledQuantity,
  type Quantity,
} from '@simul/core';

/** A condition as a sentence says it: of how many exhibitions, what, and up to where. */
export interface ConditionSentence {
  readonly share: ExhibitionShare;
  readonly quantity: Quantity | PooledQuantity;
  /** As it is written: `2h`, `80%`. */
  readonly limit: string;
}

/** Of how many exhibitions it shall hold. */
export const SHARES = ['mean', '50', '75', '90', '95', '99'] as const;
export type ExhibitionShare = (typeof SHARES)[number];

/** `95 % of exhibitions`; of waits and responses `95 % of rounds`, `95 % of requests`. */
export function shareWords(share: ExhibitionShare, quantity: Quantity | PooledQuantity): string {
  const all = COUNTED[quantity] ?? 'exhibitions';
  if (share === 'mean') return `${all} on average`;
  return share === '50' ? `half of all ${all}` : `${share} % of ${all}`;
}

/** What waits and responses are of: not of exhibitions. */
const COUNTED: Readonly<Partial<Record<Quantity | PooledQuantity, string>>> = {
  waitTime: 'rounds',
  responseTime: 'requests',
};

/** What they shall do, up to the limit; of utilisation, at least that much. */
export const LIMIT_WORDS: Readonly<Record<Quantity | PooledQuantity, string>> = {
  makespan: 'are over within',
  released: 'let her go within',
  meanWait: 'keep the mean wait within',
  longestWait: 'keep the longest wait within',
  utilisation: 'keep her busy for at least',
  throughput: 'play at least',
  meanResponse: 'keep the mean response within',
  replyWait: 'keep the mean reply wait within',
  waitTime: 'wait at most',
  responseTime: 'are answered within',
};

const USUAL_LIMITS: Readonly<Record<Quantity | PooledQuantity, string>> = {
  makespan: '50m',
  released: '50m',
  meanWait: '10s',
  longestWait: '1m',
  utilisation: '50%',
  throughput: '600/h',
  meanResponse: '50m',
  replyWait: '10s',
  waitTime: '1m',
  responseTime: '50m',
};

/** What a condition says, where one of these sentences says it. */
export function saidIn(condition: Condition): ConditionSentence | undefined {
  const { quantity, written: limit } = condition;
  const all = sharesOf(quantity).map((share) => ({ share, quantity, limit }));
  return all.find((said) => formatCondition(condition) === textOf(said));
}

/** @throws {InputError} when the limit makes no sense */
export function conditionOf(said: ConditionSentence): Condition {
  return testable(parseCondition(textOf(said), 'the limit'));
}

/** The same of another quantity: what is a time does not do for a share. */
export function ofQuantity(
  said: ConditionSentence,
  quantity: Quantity | PooledQuantity,
): ConditionSentence {
  return {
    ...said,
    quantity,
    share: sharesOf(quantity).includes(said.share) ? said.share : 'mean',
    limit: USUAL_LIMITS[quantity],
  };
}

/** For at least so much the share counts from above, and not all of that is known. */
export function sharesOf(quantity: Quantity | PooledQuantity): readonly ExhibitionShare[] {
  return isAtLeast(quantity) ? ['mean', '50', '75', '95'] : SHARES;
}

/** Of these more is better. */
function isAtLeast(quantity: Quantity | PooledQuantity): boolean {
  return quantity === 'utilisation' || quantity === 'throughput';
}

function textOf({ share, quantity, limit }: ConditionSentence): string {
  const isLeast = isAtLeast(quantity);
  const percentile = isLeast ? 100 - Number(share) : Number(share);
  const statistic = share === 'mean' ? share : `p${percentile}`;
  return `${quantity}.${statistic} ${isLeast ? '>=' : '<='} ${limit}`;
}
