import { counted, grouped, spoken } from '@simul/text';
import type { NumberSpread } from './spread.js';

/** How numbers are written, and what is drawn. */
interface Wording {
  readonly write: (value: number) => string;
  /** What is less than that is as good as nothing. */
  readonly least: number;
  /** `One in a hundred takes longer than`, to be followed by a number. */
  readonly beyond: string;
}

const TIME: Wording = {
  // A microsecond.
  least: 1e-6,
  // A number stays with its unit.
  write: (seconds) => spoken(digits(seconds)).replaceAll(' ', '\u00a0'),
  beyond: 'one in a hundred takes longer than',
};

const ROUNDS: Wording = {
  least: 0,
  write(rounds) {
    const short = digits(rounds);
    return Number.isInteger(short) ? counted(short, 'round') : `${grouped(short, 1)} rounds`;
  },
  beyond: 'one game in a hundred has more than',
};

/** The mean, the spread and the tail of a time: a sentence each. */
export function timeInWords(spread: NumberSpread): string {
  return inWords(spread, TIME);
}

/** The same of rounds. */
export function roundsInWords(spread: NumberSpread): string {
  return inWords(spread, ROUNDS);
}

function inWords(spread: NumberSpread, wording: Wording): string {
  if (spread.sd === 0) return `Always ${wording.write(spread.mean)}.`;
  return `${middle(spread, wording)} ${tail(spread, wording)}`;
}

function middle({ mean, sd }: NumberSpread, { write }: Wording): string {
  if (sd === Infinity)
    return `${write(mean)} on average, and no standard deviation: it is infinite.`;
  const cv = digits(sd / mean);
  // A little spread is no spread of 0.
  const decimals = cv >= 10 ? 0 : cv >= 1 ? 1 : Math.max(2, -Math.floor(Math.log10(cv)));
  return `${write(mean)} on average, with a standard deviation of ${write(sd)}, ${grouped(cv, decimals)} of the mean.`;
}

function tail(spread: NumberSpread, wording: Wording): string {
  const { write, beyond } = wording;
  const { least, most, quantile, alpha } = spread;
  if (most === Infinity && quantile(0.99) < wording.least) return rare(spread, wording);
  const far = `${beyond} ${write(quantile(0.99))}`;
  if (alpha !== undefined && alpha <= 2) {
    return `A heavy tail, of infinite variance since alpha is at most 2: ${far}.`;
  }
  if (most < Infinity) return `No tail: never below ${write(least)}, never above ${write(most)}.`;
  const start = least > 1 || alpha !== undefined ? `Never below ${write(least)}; ` : '';
  const said = `${start}${far}, one in a thousand ${write(quantile(0.999))}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How many of a million are spoken of where nearly all are as good as nothing. */
const RARE = [1000, 100, 10, 1];

/** Where hardly any of them is more than nothing. */
function rare({ quantile }: NumberSpread, { write, least }: Wording): string {
  const often = RARE.find((each) => quantile(1 - each / 1e6) >= least);
  const nearly = `Nearly all are as good as 0: 99 in a hundred are less than ${write(least)}`;
  if (often === undefined) return `${nearly}.`;
  return `${nearly}, and one in ${grouped(1e6 / often)} takes longer than ${write(quantile(1 - often / 1e6))}.`;
}

/** To three digits. */
function digits(value: number): number {
  return Number(value.toPrecision(3));
}
