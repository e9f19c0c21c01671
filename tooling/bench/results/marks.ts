import type { Contest, Mark } from '../contest/contest.ts';
import { median } from '../statistics.ts';
import type { Judged } from './judged.ts';

/** The result for one target ratio. */
export interface Met {
  readonly contest: Contest;
  readonly mark: Mark;
  /** The median of the ratios per round; undefined if an entry is missing or has objections. */
  readonly found: number | undefined;
  readonly holds: boolean;
}

export function meet({ contest, shown }: Judged): readonly Met[] {
  return contest.marks.map((mark) => {
    const times = (name: string) =>
      shown.find(({ entry, objections }) => entry.name === name && objections.length === 0)?.times;
    const found = ratio(times(mark.of), times(mark.over));
    return { contest, mark, found, holds: found !== undefined && holds(mark, found) };
  });
}

/** Ratios per round, since a temporary slowdown of the machine affects both entries. */
export function ratio(
  of: readonly number[] | undefined,
  over: readonly number[] | undefined,
): number | undefined {
  if (of === undefined || over === undefined) return undefined;
  return median(of.map((time, round) => time / over[round]!));
}

function holds({ wanted }: Mark, found: number): boolean {
  return 'most' in wanted ? found <= wanted.most : found >= wanted.least;
}
