import type { Interval } from './estimate.js';
import { intervalIn } from './intervals.js';
import { enoughForMean } from './moments.js';
import type { Sample } from './sample.js';
import { probabilityOf, type Statistic } from './target.js';

/** So few replications say nothing of how widely they are spread. */
const FEWEST = 256;
/** Fewest values beyond a quantile before its interval is trusted: with fewer it is narrow by luck too often. */
const BEYOND = 100;

/**
 * When enough has been played for one number to be known to within a share of itself.
 *
 * It looks seldom, so that it does not stop by luck, and stops at the second look in a row that is
 * close enough, for the same reason (a look ahead: Hoad, Robinson & Davies, Journal of the
 * Operational Research Society 61, 2010). Close enough is half a width of at most γ/(1 + γ) of the
 * number found, which is at most γ of the true one (Law, Simulation Modeling and Analysis, 2015,
 * §9.4.1).
 */
export class StopRule {
  readonly #statistic: Statistic;
  readonly #share: number;
  readonly #looks: Iterator<number, never>;
  #next: number;
  #wasClose = false;
  #isMet = false;
  #foreseen: number | undefined;

  /** @param relative half the width of the interval, as a share of the number */
  constructor(statistic: Statistic, relative: number) {
    this.#statistic = statistic;
    this.#share = relative / (1 + relative);
    this.#looks = this.looks();
    this.#next = this.#looks.next().value;
  }

  /** At how many replications it looks: each a quarter more than the last. */
  *looks(): Generator<number, never> {
    const p = probabilityOf(this.#statistic) ?? 0.5;
    const first = Math.max(FEWEST, Math.round(BEYOND / Math.min(p, 1 - p)));
    for (let look = first; ; look += Math.floor(look / 4)) yield look;
  }

  get isMet(): boolean {
    return this.#isMet;
  }

  /** How many replications it will take, as far as the last look can tell. */
  get foreseen(): number | undefined {
    return this.#foreseen;
  }

  /** Looks at a sample that has grown, where it is time to look. */
  consider(sample: Sample): void {
    if (sample.count < this.#next) return;
    this.#next = this.#looks.next().value;
    const half = relativeHalfWidth(intervalIn(sample, this.#statistic));
    const isClose = half !== null && half <= this.#share && this.#isEnough(sample);
    this.#isMet = isClose && this.#wasClose;
    this.#wasClose = isClose;
    const excess = half === null ? undefined : Math.max(1, half / this.#share);
    this.#foreseen = excess && Math.ceil(sample.count * excess * excess * (5 / 4));
  }

  #isEnough({ moments }: Sample): boolean {
    return this.#statistic !== 'mean' || moments.count >= enoughForMean(moments);
  }
}

/**
 * Half the width of an interval as a share of its number; `null` without an interval, and for a
 * number that may be 0 or not.
 */
export function relativeHalfWidth({ value, low, high }: Interval): number | null {
  if (low === null || high === null) return null;
  if (low === high) return 0;
  return value === 0 ? null : (high - low) / 2 / Math.abs(value);
}
