import { formatDuration, toNanoseconds, type Strategy } from '@simul/core';

const TIMES: readonly string[] = ['quantum', 'walkTime', 'startupTime'];

/** A strategy as a link carries it: `async`, `hybrid(masters=4,walkTime=1s)`. */
export function writeStrategy({ kind, ...options }: Strategy): string {
  const written = Object.entries(options).map(
    ([name, value]) => `${name}=${TIMES.includes(name) ? writeSeconds(value as number) : value}`,
  );
  return written.length === 0 ? kind : `${kind}(${written.join(',')})`;
}

export function writeSeconds(seconds: number): string {
  return formatDuration(toNanoseconds(seconds));
}
