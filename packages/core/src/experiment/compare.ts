import type { Kernel } from '../kernel/kernel.js';
import type { Result } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { KINDS, type Strategy } from '../strategy/strategy.js';
import { predictAnyLength } from '../theory/predict.js';
import type { Prediction } from '../theory/prediction.js';

export interface Comparison {
  readonly strategy: Strategy;
  readonly result: Result;
  readonly prediction: Prediction;
}

export interface CompareOptions {
  readonly kernel: Kernel;
  readonly seed: bigint;
  /** The replication to play, from 0. */
  readonly replication: number;
  /** Default: all five kinds with their default options. */
  readonly strategies?: readonly Strategy[];
}

/**
 * Plays strategies on the same times and predicts each by theory.
 *
 * @throws {InputError} when a strategy is invalid
 * @throws {HorizonError} when an exhibition lasts over 200 years
 */
export function compare(scenario: Scenario, options: CompareOptions): readonly Comparison[] {
  const { kernel, seed, replication } = options;
  const strategies = options.strategies ?? KINDS.map((kind) => ({ kind }));
  return strategies.map((strategy) => ({
    strategy,
    result: kernel.play({ scenario, seed, replication }, strategy),
    prediction: predictAnyLength(scenario, strategy),
  }));
}
