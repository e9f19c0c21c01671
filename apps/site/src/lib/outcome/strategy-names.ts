import type { Strategy, Variable } from '@simul/core';
import { mastersOf } from '../settings/masters.js';
import { particularsOf, termOf, titleOf } from '../text/hall-words.js';

/**
 * What strategies are called so that each has a name of its own, what is varied left aside.
 *
 * @param varied fields that say nothing of a strategy, since they are varied
 */
export function strategyNames(
  strategies: readonly Strategy[],
  varied: readonly Variable[] = [],
): (strategy: Strategy) => string {
  const without = (strategy: Strategy): Strategy => {
    const kept = Object.entries(strategy).filter(([field]) => !varied.includes(field as Variable));
    return Object.fromEntries(kept) as unknown as Strategy;
  };
  const keyOf = (strategy: Strategy) => JSON.stringify(without(strategy));
  const distinct = [...new Map(strategies.map((each) => [keyOf(each), without(each)])).values()];
  const isMany = varied.includes('masters');
  const plain = distinct.map((each) =>
    isMany && mastersOf(each) > 1 ? term(each) : titleOf(each),
  );
  const names = distinct.map((each, index) => {
    const isShared = plain.filter((name) => name === plain[index]).length > 1;
    return isShared ? [plain[index]!, ...particularsOf(each)].join(', ') : plain[index]!;
  });
  const byKey = new Map(distinct.map((each, index) => [keyOf(each), names[index]!]));
  return (strategy) => byKey.get(keyOf(strategy)) ?? titleOf(strategy);
}

function term(strategy: Strategy): string {
  const words = termOf(strategy);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
