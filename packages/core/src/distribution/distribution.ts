/**
 * How a time is drawn. Seconds; `mean` is the mean of the family wherever it has that parameter.
 * `cv` is the coefficient of variation: standard deviation over mean.
 */
export type TimeDistribution =
  | { readonly family: 'constant'; readonly value: number }
  | { readonly family: 'exp'; readonly mean: number }
  | { readonly family: 'uniform'; readonly low: number; readonly high: number }
  /** The sum of `shape` exponential phases. */
  | { readonly family: 'erlang'; readonly shape: number; readonly mean: number }
  | { readonly family: 'gamma'; readonly mean: number; readonly cv: number }
  | { readonly family: 'lognormal'; readonly mean: number; readonly cv: number }
  | { readonly family: 'weibull'; readonly mean: number; readonly shape: number }
  /** Tail exponent `alpha` > 1; the variance is infinite up to `alpha` = 2. */
  | { readonly family: 'pareto'; readonly mean: number; readonly alpha: number }
  | {
      readonly family: 'triangular';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** Each of the values with equal probability. */
  | { readonly family: 'empirical'; readonly values: readonly number[] };

/** How a number of rounds is drawn. A draw of 0 is taken as 1; `mean` is the mean before that. */
export type RoundsDistribution =
  | { readonly family: 'constant'; readonly value: number }
  | { readonly family: 'poisson'; readonly mean: number }
  /** From 1. */
  | { readonly family: 'geometric'; readonly mean: number }
  /** Every whole number from `low` to `high`, both included. */
  | { readonly family: 'uniform'; readonly low: number; readonly high: number }
  | { readonly family: 'empirical'; readonly values: readonly number[] };
