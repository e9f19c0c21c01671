import { completeStrategy, type Strategy } from '@simul/core';

/** How many masters serve. */
export function mastersOf(strategy: Strategy): number {
  return completeStrategy(strategy).masters ?? 1;
}
