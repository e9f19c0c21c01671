import { counted, grouped, spoken } from '@simul/text';
import type { Spread } from './spread.js';

/** How numbers are written, and what is drawn. */
interface Wording {
  readonly write: (value: number) => string;
  /** `One in a hundred takes longer than`, to be followed by a number. */
  readonly beyond: string;
}

const TIME: Wording = {
  // A number stays with its unit.
  write: (seconds) => spoken(digits(seconds)).replaceAll(' ', '\u00a0'),
  beyond: 'one in a hundred takes longer than',
};

const ROUNDS: Wording = {
  write(rounds) {
    const short = digits(rounds);
    return Number.isInteger(short) ? counted(short, 'round') : `${grouped(short, 1)} rounds`;
  },
  beyond: 'one game in a hundred has more than',
};

/** The mean, the spread and the tail of a time: a sentence each. */
export function timeInWords(spread: Spread): string {
  return inWords(spread, TIME);
}

/** The same of rounds. */
export function roundsInWords(spread: Spread): string {
  return inWords(spread, ROUNDS);
}

function inWords(spread: Spread, wording: Wording): string {
  if (spread.sd === 0) return `Always ${wording.write(spread.mean)}.`;
  return `${middle(spread, wording)} ${tail(spread, wording)}`;
}

function middle({ mean, sd }: Spread, { write }: Wording): string {
  if (sd === Infinity)
    return `${write(mean)} on average, and no standard deviation: it is infinite.`;
  const cv = digits(sd / mean);
  const decimals = cv >= 10 ? 0 : cv >= 1 ? 1 : 2;
  return `${write(mean)} on average, with a standard deviation of ${write(sd)}, ${grouped(cv, decimals)} of the mean.`;
}

function tail(spread: Spread, { write, beyond }: Wording): string {
  const { least, most, quantile, alpha } = spread;
  const far = `${beyond} ${write(quantile(0.99))}`;
  if (alpha !== undefined && alpha <= 2) {
    return `A heavy tail, of infinite variance since alpha is at most 2: ${far}.`;
  }
  if (most < Infinity) return `No tail: never below ${write(least)}, never above ${write(most)}.`;
  const start = least > 1 || alpha !== undefined ? `Never below ${write(least)}; ` : '';
  const said = `${start}${far}, one in a thousand ${write(quantile(0.999))}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** To three digits. */
function digits(value: number): number {
  return Number(value.toPrecision(3));
}
