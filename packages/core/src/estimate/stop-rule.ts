import type { Interval } from './estimate.js';
import { intervalIn } from './intervals.js';
import { enoughForMean } from './moments.js';
import type { Sample } from './sample.js';
import { isPooled, probabilityOf, type Statistic, type Target } from './target.js';

/** A number that becomes known more closely as replications are played. */
export interface Watched {
  /** How many replications. */
  readonly count: number;
  interval(): Interval;
  /** Whether there are enough for its interval to be trusted. */
  isEnough(): boolean;
}

/** One number of the values of exhibitions. */
export function watchedIn(sample: Sample, statistic: Statistic): Watched {
  return {
    count: sample.count,
    interval: () => intervalIn(sample, statistic),
    isEnough: () => statistic !== 'mean' || sample.count >= enoughForMean(sample.moments),
  };
}

/** Fewer replications do not tell their standard deviation well enough. */
const FEWEST = 256;
/** Fewest values beyond a quantile: with fewer, its interval is too often narrow by chance. */
const BEYOND = 100;

/**
 * Decides when a number is known with the wanted relative precision γ.
 *
 * The rule checks rarely, and requires two successive checks that succeed, so that it seldom stops
 * by chance (the second check is the look-ahead of Hoad, Robinson & Davies, Journal of the
 * Operational Research Society 61, 2010). A check succeeds if half the width of the interval is at
 * most γ/(1 + γ) of the estimate, which is at most γ of the true number (Law, Simulation Modeling
 * and Analysis, 2015, §9.4.1).
 */
export class StopRule {
  readonly #target: Target;
  readonly #share: number;
  readonly #looks: Iterator<number, never>;
  #next: number;
  #wasClose = false;
  #isMet = false;
  #foreseen: number | undefined;

  /** @param relative half the width of the interval, as a share of the number */
  constructor(target: Target, relative: number) {
    this.#target = target;
    this.#share = relative / (1 + relative);
    this.#looks = this.looks();
    this.#next = this.#looks.next().value;
  }

  /** The numbers of replications at which the rule checks: each is a quarter more than the last. */
  *looks(): Generator<number, never> {
    // Of rounds and boards there are many in every replication.
    const p = isPooled(this.#target) ? 0.5 : (probabilityOf(this.#target.statistic) ?? 0.5);
    const first = Math.max(FEWEST, Math.round(BEYOND / Math.min(p, 1 - p)));
    for (let look = first; ; look += Math.floor(look / 4)) yield look;
  }

  get isMet(): boolean {
    return this.#isMet;
  }

  /** The total of replications that the last check predicts. */
  get foreseen(): number | undefined {
    return this.#foreseen;
  }

  /** Looks at a number that may have become known more closely, where it is time to look. */
  consider(watched: Watched): void {
    if (watched.count < this.#next) return;
    this.#next = this.#looks.next().value;
    const half = relativeHalfWidth(watched.interval());
    const isClose = half !== null && half <= this.#share && watched.isEnough();
    this.#isMet = isClose && this.#wasClose;
    this.#wasClose = isClose;
    const excess = half === null ? undefined : Math.max(1, half / this.#share);
    this.#foreseen = excess && Math.ceil(watched.count * excess * excess * (5 / 4));
  }
}

/**
 * Half the width of an interval as a share of its number; `null` without an interval, and for 0
 * with an interval of positive width.
 */
export function relativeHalfWidth({ value, low, high }: Interval): number | null {
  if (low === null || high === null) return null;
  if (low === high) return 0;
  return value === 0 ? null : (high - low) / 2 / Math.abs(value);
}
