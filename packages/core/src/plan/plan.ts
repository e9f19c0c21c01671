import type { Condition } from '../condition/condition.js';
import { checkGroup } from '../simulation/check-group.js';
import { loadKernel } from '../kernel/load-kernel.js';
import { playHere } from '../kernel/player.js';
import { checkScenario } from '../scenario/read-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import { InterruptedError } from '../simulation/interrupted-error.js';
import type { PlayOptions } from '../simulation/play-options.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Setting } from '../sweep/vary.js';
import { checkReplications, testable } from './check-plan.js';
import { evidenceFor, type Evidence } from './evidence.js';
import { ranged, type Goal, type Ranged } from './goal.js';
import { findBetter } from './find-better.js';
import { reachOf, type OutOfReach, type Reach } from './reach.js';
import { firstYes } from './search.js';
import type { TrialOptions } from './trial.js';
import { Trials, type Trial } from './trials.js';

/** A partial plan holds the trials so far and no answer. */
export interface PlanOptions extends PlayOptions<Plan> {
  readonly goal: Goal;
  /** On a mean or a quantile. */
  readonly condition: Condition;
  /** Most replications of one number: 64 to 10,000,000. */
  readonly replications: number;
  readonly seed: bigint;
}

export interface Plan {
  readonly goal: Ranged;
  readonly condition: Condition;
  /** Whether the plan was cancelled before there was an answer. */
  readonly isPartial: boolean;
  /** The best number with which the condition holds, if there is one. */
  readonly found: Evidence | undefined;
  /** The numbers that theory excludes without playing. */
  readonly outOfReach: OutOfReach | undefined;
  /** How many better numbers were neither examined nor excluded by theory. */
  readonly unseen: number;
  /** By ascending number. */
  readonly trials: readonly Trial[];
  /** All replications played, including those of rough estimates. */
  readonly replications: number;
}

/**
 * Finds the least or the greatest number of masters, open games or boards with which a condition
 * holds. If both are decided, the verdict for this number and the verdict for the adjacent better
 * number are each wrong with a probability of at most 2.5 %. All numbers play the same times.
 * Therefore, where more is better in every exhibition, these probabilities hold for the whole
 * search: a wrong verdict further away implies a wrong verdict here.
 *
 * @throws {InputError} when an option is invalid
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with the trials so far
 * @throws what the player throws
 */
export async function plan(
  scenario: Scenario,
  strategy: Strategy,
  options: PlanOptions,
): Promise<Plan> {
  const { signal } = options;
  const condition = testable(options.condition);
  checkReplications(options.replications);
  checkScenario(scenario);
  checkGroup(condition, scenario, 'the condition');
  const setting: Setting = { scenario, strategy };
  const goal = ranged(options.goal, setting);
  const reach = reachOf(goal, setting, condition);
  const { outOfReach } = reach;
  const wanted = { goal, condition, outOfReach, isPartial: false };
  if (reach.first > reach.last)
    return { ...wanted, found: undefined, unseen: 0, trials: [], replications: 0 };
  const task = { ...setting, seed: options.seed };
  const known = (): Plan => {
    const { first, last } = reach;
    return { ...wanted, isPartial: true, found: undefined, ...effort(trials, first, last + 1) };
  };
  const trials: Trials = new Trials({ goal, task, condition }, await trialOptions(options, known));
  try {
    const index = await find(goal, reach, trials);
    const found = index > reach.last ? undefined : await evidenceFor(index, reach, trials);
    return { ...wanted, found, ...effort(trials, reach.first, index) };
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    const message = `the plan was stopped after ${trials.all.length} numbers`;
    throw new InterruptedError(message, known(), signal.reason);
  }
}

/** @param end exclusive end of the indices that count as unseen when not examined */
function effort(
  trials: Trials,
  first: number,
  end: number,
): Pick<Plan, 'unseen' | 'trials' | 'replications'> {
  const { all, replications } = trials;
  return { unseen: trials.unseen(first, end), trials: all, replications };
}

/** @returns the index of the number found; the one after the last if there is none */
async function find(goal: Ranged, reach: Reach, trials: Trials): Promise<number> {
  const { first, last } = reach;
  const start = startOf(goal, reach) - first;
  const steps = await firstYes(last - first + 1, start, (index) => trials.holds(first + index));
  return findBetter(steps === undefined ? last + 1 : first + steps, reach, trials);
}

/** Starts where theory ends. If theory excludes nothing, starts with one board, not with millions. */
function startOf({ wanted, field }: Ranged, { first, last }: Reach): number {
  return first === 0 && field === 'boards' && wanted === 'most' ? last : first;
}

async function trialOptions(
  { player, replications: most, signal, onProgress }: PlanOptions,
  known: () => Plan,
): Promise<TrialOptions> {
  let played = 0;
  return {
    player: player ?? playHere(await loadKernel()),
    most,
    signal,
    onPlayed(more) {
      played += more;
      onProgress?.({ done: played, total: undefined, played, share: undefined }, known);
    },
  };
}
