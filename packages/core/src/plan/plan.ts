import type { Condition } from '../condition/condition.js';
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

/** What is known on the way is what was tried by then, without an answer. */
export interface PlanOptions extends PlayOptions<Plan> {
  readonly goal: Goal;
  /** Of a mean or a quantile. */
  readonly condition: Condition;
  /** Most replications of one number: 64 to 10,000,000. */
  readonly replications: number;
  readonly seed: bigint;
}

/** What was wanted, and what was found. */
export interface Plan {
  readonly goal: Ranged;
  readonly condition: Condition;
  /** Whether it was stopped before there was an answer. */
  readonly isPartial: boolean;
  /** The number that is wanted most of those with which the condition holds, if there is one. */
  readonly found: Evidence | undefined;
  /** What is out of reach of any replication, by theory. */
  readonly outOfReach: OutOfReach | undefined;
  /** How many numbers that would be wanted more were not looked at, and are not out of reach. */
  readonly unseen: number;
  /** Every number that was tried, the least first. */
  readonly trials: readonly Trial[];
  /** All replications played, those of rough estimates included. */
  readonly replications: number;
}

/**
 * The least number of masters or open games, or the greatest of boards, with which a condition
 * holds; or the other way round. That it holds with this number, and that it does not with the next
 * that would be wanted more, are wrong with a probability of at most 2.5 % each, where both are
 * decided. All numbers meet the same times: so where more is better in every exhibition, the same
 * holds of the whole search, since an error further away is an error here as well.
 *
 * @throws {InputError} when what is asked makes no sense
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with what was tried by then
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

/** What was played, and what of the indices from `first` to before `end` was not looked at. */
function effort(
  trials: Trials,
  first: number,
  end: number,
): Pick<Plan, 'unseen' | 'trials' | 'replications'> {
  const { all, replications } = trials;
  return { unseen: trials.unseen(first, end), trials: all, replications };
}

/** The one after the last where there is none. */
async function find(goal: Ranged, reach: Reach, trials: Trials): Promise<number> {
  const { first, last } = reach;
  const start = startOf(goal, reach) - first;
  const steps = await firstYes(last - first + 1, start, (index) => trials.holds(first + index));
  return findBetter(steps === undefined ? last + 1 : first + steps, reach, trials);
}

/** At the edge of what is possible; where that is no edge, rather with one board than with millions. */
function startOf({ wanted, field }: Ranged, { first, last }: Reach): number {
  return first === 0 && field === 'boards' && wanted === 'most' ? last : first;
}

/** Where, how long and for whom numbers are tried. */
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
