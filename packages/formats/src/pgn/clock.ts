import type { Nanoseconds } from '@simul/core';

const LONGEST = 40;
const NUMBERS = /^(?:\d{1,6}:){0,2}\d{1,9}(?:\.\d{1,18})?$/;

/** A clock as a comment writes it. */
export interface Clock {
  readonly time: Nanoseconds;
  /** Whether hours, minutes and seconds are all written, so that nothing had to be guessed. */
  readonly full: boolean;
}

/**
 * Reads `h:mm:ss` with any decimals. Of two numbers the first is taken for minutes, and one
 * number for seconds.
 */
export function parseClock(text: string): Clock | undefined {
  if (text.length > LONGEST || !NUMBERS.test(text)) return undefined;
  const parts = text.split(':');
  const [seconds = '', minutes = '0', hours = '0'] = parts.reverse();
  const [whole = '0', fraction = ''] = seconds.split('.');
  const sum = (Number(hours) * 60 + Number(minutes)) * 60 + Number(whole);
  const time = BigInt(sum) * 1_000_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, '0'));
  return { time, full: parts.length === 3 };
}
