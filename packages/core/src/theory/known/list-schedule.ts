import type { Nanoseconds } from '../../time/nanoseconds.js';

/** When a job begins and ends. */
export interface Stay {
  readonly begin: Nanoseconds;
  readonly end: Nanoseconds;
}

/**
 * List scheduling (Graham 1966): each job, in order, goes to the worker that is free first. Workers
 * start at 0 and pause for `pause` between two jobs.
 */
export function listSchedule(
  jobs: readonly Nanoseconds[],
  workers: number,
  pause: Nanoseconds,
): readonly Stay[] {
  const free: Nanoseconds[] = [];
  return jobs.map((duration, job) => {
    const begin = job < workers ? 0n : free.shift()! + pause;
    const end = begin + duration;
    free.splice(placeOf(end, free), 0, end);
    return { begin, end };
  });
}

/** The index at which to insert a number into an ascending list. */
function placeOf(number: bigint, ascending: readonly bigint[]): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
