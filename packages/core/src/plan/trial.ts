import { keeps } from '../condition/condition.js';
import type { Interval } from '../estimate/estimate.js';
import { intervalIn } from '../estimate/intervals.js';
import { Sample } from '../estimate/sample.js';
import { isCertain } from '../scenario/scenario.js';
import { inOrder } from '../simulation/in-order.js';
import { shardSize } from '../simulation/shards.js';
import { yieldToHost } from '../time/yield-to-host.js';
import type { Player, Range, Signal, Task } from '../kernel/player.js';
import { decide, type Testable } from './decide.js';

/** What is known of a condition, of one setting. */
export interface Verdict {
  /** Whether the condition holds: of all replications where that is decided, else of those played. */
  readonly holds: boolean;
  /** Whether that is wrong with a probability of at most 2.5 %. */
  readonly decided: boolean;
  /** What the condition is about, with its 95 % interval. */
  readonly found: Interval;
  readonly replications: number;
}

/** With what a setting is tried. */
export interface TrialOptions {
  readonly player: Player;
  /** How many replications it may take. */
  readonly most: number;
  readonly signal: Signal | undefined;
  /** Called with how many replications were played since the last call. */
  readonly onPlayed: (replications: number) => void;
}

/** The probability of a wrong decision on either side, over all looks together. */
const RISK = 0.025;

/** After how many replications a setting is first looked at; and how many a rough estimate takes. */
export const FEWEST_REPLICATIONS = 64;

/**
 * Plays a setting until replications decide about a condition, or as many are played as may be. Of
 * the risk of being wrong the last look takes half, the one before a quarter, and so on: so what is
 * clear is decided early, and peeking costs next to nothing at the end (alpha spending: Lan & DeMets,
 * Biometrika 70, 1983).
 *
 * @throws the signal's reason
 */
export async function runTrial(
  task: Task,
  condition: Testable,
  options: TrialOptions,
): Promise<Verdict> {
  if (isCertain(task.scenario)) return runOnce(task, condition, options);
  const looks = looksUpTo(options.most);
  const sample = new Sample(options.most, FEWEST_REPLICATIONS);
  let risk = looks.reduce((left) => left / 2, RISK);
  for (const look of looks) {
    await play(task, look, sample, condition, options);
    const holds = decide(sample, condition, risk);
    if (holds !== undefined) return verdictOf(sample, condition, holds);
    risk *= 2;
  }
  return verdictOf(sample, condition, undefined);
}

/** What a few replications find, by which settings can be compared: they meet the same times. */
export async function roughEstimate(
  task: Task,
  condition: Testable,
  options: TrialOptions,
): Promise<{ readonly value: number; readonly replications: number }> {
  const replications = isCertain(task.scenario) ? 1 : FEWEST_REPLICATIONS;
  const sample = new Sample(replications, replications);
  await play(task, replications, sample, condition, options);
  return { value: intervalIn(sample, condition.statistic).value, replications };
}

/** Where nothing is left to chance, one exhibition is as good as all. */
async function runOnce(task: Task, condition: Testable, options: TrialOptions): Promise<Verdict> {
  const sample = new Sample(1, 1);
  await play(task, 1, sample, condition, options);
  const { value } = verdictOf(sample, condition, undefined).found;
  return {
    holds: keeps(value, condition),
    decided: true,
    found: { value, low: value, high: value },
    replications: 1,
  };
}

function looksUpTo(most: number): readonly number[] {
  const looks: number[] = [];
  for (let look = FEWEST_REPLICATIONS; look < most; look *= 2) looks.push(look);
  return [...looks, most];
}

async function play(
  task: Task,
  until: number,
  sample: Sample,
  { quantity }: Testable,
  { player, signal, onPlayed }: TrialOptions,
): Promise<void> {
  const ranges = between(sample.count, until, shardSize(task.scenario));
  for await (const [played] of inOrder(player, [task], ranges, signal)) {
    sample.add(played![quantity]);
    onPlayed(played![quantity].length);
    await yieldToHost();
  }
}

function* between(first: number, until: number, size: number): Generator<Range> {
  for (let from = first; from < until; from += size) {
    yield { from, to: Math.min(until, from + size) };
  }
}

function verdictOf(sample: Sample, condition: Testable, holds: boolean | undefined): Verdict {
  const found = intervalIn(sample, condition.statistic);
  return {
    holds: holds ?? keeps(found.value, condition),
    decided: holds !== undefined,
    found,
    replications: sample.count,
  };
}
