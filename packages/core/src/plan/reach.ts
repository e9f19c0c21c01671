import type { Setting } from '../sweep/vary.js';
import type { Testable } from './decide.js';
import { countOf, numberAt, settingAt, type Ranged } from './goal.js';
import { boundOf } from './bound.js';

/** Numbers with which, by theory, a condition cannot hold: from `from` to `to`, inclusive. */
export interface OutOfReach {
  readonly from: number;
  readonly to: number;
  /** The proof for the number that is closest to the condition, as a formula. */
  readonly bound: string;
}

/** The indices left to try, inclusive; `last` is before `first` if there are none. */
export interface Reach {
  readonly first: number;
  readonly last: number;
  readonly outOfReach: OutOfReach | undefined;
}

/**
 * Excludes the numbers with which, by theory, the condition cannot hold. They are at one end of the
 * range, since the bounds are monotonic in the number.
 */
export function reachOf(goal: Ranged, setting: Setting, condition: Testable): Reach {
  const bound = (index: number) => boundOf(settingAt(goal, index, setting), condition);
  const isOut = (index: number) => bound(index) !== undefined;
  const isIn = (index: number) => !isOut(index);
  const out = (from: number, to: number, nearest: number): OutOfReach => {
    const [one, other] = [numberAt(goal, from), numberAt(goal, to)];
    return { from: Math.min(one, other), to: Math.max(one, other), bound: bound(nearest)! };
  };
  const last = countOf(goal) - 1;
  if (isIn(0)) {
    const end = isIn(last) ? last : turningPoint(last, isOut) - 1;
    return {
      first: 0,
      last: end,
      outOfReach: end < last ? out(end + 1, last, end + 1) : undefined,
    };
  }
  const first = isIn(last) ? turningPoint(last, isIn) : last + 1;
  const nearest = first > last && isEasierFirst(goal) ? 0 : first - 1;
  return { first, last, outOfReach: out(0, first - 1, nearest) };
}

/** More masters and open games make the condition easier to meet, more boards make it harder. */
function isEasierFirst({ wanted, field }: Ranged): boolean {
  return (wanted === 'least') === (field === 'boards');
}

/** The first index that differs from index 0. @param last an index that differs */
function turningPoint(last: number, isOtherwise: (index: number) => boolean): number {
  let [before, after] = [0, last];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isOtherwise(middle)) after = middle;
    else before = middle;
  }
  return after;
}
