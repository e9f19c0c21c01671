import type { Replications } from '@simul/core';
import type { Report } from './answer.ts';

/** What contenders are compared by, of what the kernel reports. */
export function reportOf({ groups, ...columns }: Replications): Report {
  const { makespan, released, utilisation, meanWait: waitTime, longestWait } = columns;
  return { makespan, released, utilisation, waitTime, longestWait, waits: groups[0]!.waits };
}
