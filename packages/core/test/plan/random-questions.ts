import { parseCondition } from '../../src/condition/read-condition.js';
import { Sample } from '../../src/estimate/sample.js';
import { probabilityOf } from '../../src/estimate/target.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import {
  countOf,
  parseGoal,
  ranged,
  settingAt,
  numberAt,
  type Ranged,
} from '../../src/plan/goal.js';
import type { Testable } from '../../src/plan/decide.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import type { Setting } from '../../src/sweep/vary.js';

/** A random question, and its answer by long runs of every number of the range. */
export interface RandomQuestion extends Setting {
  readonly goal: Ranged;
  readonly condition: Testable;
  /** The best number with which the condition holds. */
  readonly truth: number;
}

/** A small random number generator: Park & Miller, Communications of the ACM 31, 1988. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The least ratio between a number and all better ones; below it a question is too close to call. */
const STANDS_OUT = 1.04;

/** Long runs have another seed, so that a plan cannot be right only because of the same times. */
const LONG_SEED = 4242n;

/**
 * Draws a question whose limit is half-way between a number and the closest of the better numbers,
 * which by long runs is at least 4 % worse. Undefined if no number stands out so; this is decided
 * before anything is planned.
 */
export function randomQuestion(
  seed: number,
  kernel: Kernel,
  longRun: number,
): RandomQuestion | undefined {
  const next = chance(seed);
  for (let i = 0; i < 8; i++) next();
  const pick = <T>(...list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const times = () =>
    pick(
      'exp(5s)',
      'gamma(5s, cv=0.5)',
      'lognormal(6s, cv=1)',
      'uniform(2s, 9s)',
      'weibull(4s, shape=1.5)',
    );
  const replies = () => pick('exp(30s)', 'gamma(40s, cv=0.6)', 'lognormal(25s, cv=0.8)', '10s');
  const scenario = parseScenario({
    boards: whole(10, 24),
    rounds: pick<unknown>(3, 6, 'poisson(5)', 'geometric(4)', 'uniform(2, 8)'),
    moveTime: times(),
    replyTime: replies(),
  });
  const dispatch = pick<'shared' | 'static'>('shared', 'static');
  const questions: readonly (readonly [string, 'least' | 'most', Strategy])[] = [
    ['masters', 'least', { kind: 'hybrid', dispatch }],
    ['masters', 'least', { kind: 'hybrid', dispatch, openGames: whole(1, 6) }],
    ['masters', 'least', { kind: 'processes', dispatch, startupTime: 3 }],
    ['masters', 'least', { kind: 'threads', quantum: 3, walkTime: 0.2 }],
    ['openGames', 'least', { kind: 'async' }],
    ['openGames', 'least', { kind: 'threads', masters: 2, walkTime: 0.5 }],
    ['boards=1..32', 'most', { kind: 'async' }],
    ['boards=1..32', 'most', { kind: 'hybrid', masters: 3, dispatch }],
  ];
  const [field, wanted, strategy] = pick(...questions);
  const goal = ranged(parseGoal(wanted, field), { scenario, strategy });
  const statistic = pick('mean', 'p50', 'p90', 'p95');
  const condition = parseCondition(`makespan.${statistic} <= 1h`, '') as Testable;
  const values = longRuns({ scenario, strategy }, goal, condition, kernel, longRun);
  const standing = values.flatMap((_, index) => (standsOut(index, values) ? [index] : []));
  if (standing.length === 0) return undefined;
  const found = pick(...standing);
  const limit = found === 0 ? values[0]! * 1.1 : (values[found]! + bestBefore(found, values)) / 2;
  return {
    scenario,
    strategy,
    goal,
    condition: { ...condition, limit, written: `${limit}s` },
    truth: numberAt(goal, found),
  };
}

function standsOut(index: number, values: readonly number[]): boolean {
  return bestBefore(index, values) >= STANDS_OUT * values[index]!;
}

function bestBefore(index: number, values: readonly number[]): number {
  return Math.min(...values.slice(0, index));
}

/** The statistic of long runs, by index. */
function longRuns(
  setting: Setting,
  goal: Ranged,
  { statistic }: Testable,
  kernel: Kernel,
  longRun: number,
): readonly number[] {
  return Array.from({ length: countOf(goal) }, (_, index) => {
    const { scenario, strategy } = settingAt(goal, index, setting);
    const shard = { seed: LONG_SEED, from: 0, to: longRun };
    const { makespan } = kernel.replicate(scenario, strategy, shard);
    const p = probabilityOf(statistic);
    if (p !== undefined) return makespan.sort()[Math.ceil(p * longRun) - 1]!;
    const sample = new Sample(longRun, longRun);
    sample.add(makespan);
    return sample.moments.mean;
  });
}
