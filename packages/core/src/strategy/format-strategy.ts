import { formatDuration } from '../document/duration.js';
import { toNanoseconds } from '../time/nanoseconds.js';
import type { Strategy } from './strategy.js';

const TIMES: readonly string[] = ['quantum', 'walkTime', 'startupTime'];

/** A strategy in one word, with its options in brackets: `async`, `hybrid(masters=4,walkTime=1s)`. */
export function formatStrategy({ kind, ...options }: Strategy): string {
  const written = Object.entries(options).map(
    ([name, value]) => `${name}=${TIMES.includes(name) ? formatSeconds(value as number) : value}`,
  );
  return written.length === 0 ? kind : `${kind}(${written.join(',')})`;
}

function formatSeconds(seconds: number): string {
  return formatDuration(toNanoseconds(seconds));
}
