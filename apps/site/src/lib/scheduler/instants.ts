import type { Nanoseconds } from '@simul/core';

export function laterOf(a: Nanoseconds, b: Nanoseconds): Nanoseconds {
  return a > b ? a : b;
}

export function earlier(a: Nanoseconds, b: Nanoseconds): Nanoseconds {
  return a < b ? a : b;
}

export function sumOfTimes(times: readonly Nanoseconds[]): Nanoseconds {
  return times.reduce((a, b) => a + b, 0n);
}
