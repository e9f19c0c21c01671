import { formatDuration, toNanoseconds } from '@simul/core';

export function writeSeconds(seconds: number): string {
  return formatDuration(toNanoseconds(seconds));
}
