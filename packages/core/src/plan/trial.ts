import { keeps } from '../condition/condition.js';
import type { Interval } from '../estimate/estimate.js';
import { isPooled } from '../estimate/target.js';
import { isCertain } from '../scenario/groups.js';
import { certainResults } from '../simulation/certain-result.js';
import { inOrder } from '../simulation/in-order.js';
import { shards, shardSize } from '../simulation/shards.js';
import { yieldToHost } from '../time/yield-to-host.js';
import type { Player, Range, Signal, Task } from '../kernel/player.js';
import { decided, type Testable } from './decide.js';
import { countingFor, measureOf, type Measure } from './measure.js';

/** The result of testing a condition for one setting. */
export interface Verdict {
  /** If decided, for the whole distribution; otherwise only for the replications played. */
  readonly holds: boolean;
  /** Whether `holds` is wrong with a probability of at most 2.5 %. */
  readonly decided: boolean;
  /** The value of the condition's indicator, with its 95 % interval. */
  readonly found: Interval;
  readonly replications: number;
}

export interface TrialOptions {
  readonly player: Player;
  /** Most replications of one setting. */
  readonly most: number;
  readonly signal: Signal | undefined;
  /** @param replications played since the last call */
  readonly onPlayed: (replications: number) => void;
}

/** The probability of a wrong decision on either side, over all interim analyses together. */
const RISK = 0.025;

/** Replications before the first interim analysis, and of a rough estimate. */
export const FEWEST_REPLICATIONS = 64;

/**
 * Plays a setting until the replications decide the condition, or `most` of them are played. The
 * last interim analysis spends half of the risk, the one before a quarter, and so on. So clear cases
 * are decided early, and the early analyses cost little of the final risk (alpha spending: Lan &
 * DeMets, Biometrika 70, 1983).
 *
 * @throws the signal's reason
 */
export async function runTrial(
  task: Task,
  condition: Testable,
  options: TrialOptions,
): Promise<Verdict> {
  const measure = await measured(task, condition, options);
  const asked = { ...task, ...countingFor(condition) };
  if (isCertain(task.scenario)) return runOnce(asked, condition, measure, options);
  const looks = looksUpTo(options.most);
  let risk = looks.reduce((left) => left / 2, RISK);
  for (const look of looks) {
    await play(asked, look, measure, options);
    const holds = decided(measure.pValues(), risk);
    if (holds !== undefined) return verdictOf(measure, condition, holds);
    risk *= 2;
  }
  return verdictOf(measure, condition, undefined);
}

/** A quick estimate. Settings play the same times, so their estimates can be compared. */
export async function roughEstimate(
  task: Task,
  condition: Testable,
  options: TrialOptions,
): Promise<{ readonly value: number; readonly replications: number }> {
  const replications = isCertain(task.scenario) ? 1 : FEWEST_REPLICATIONS;
  const measure = await measured(task, condition, options);
  await play(task, replications, measure, options);
  return { value: measure.found().value, replications };
}

async function measured(task: Task, condition: Testable, { most }: TrialOptions): Promise<Measure> {
  const [certain] = await certainResults(task.scenario, [task.strategy], task);
  return measureOf(condition, task, most, certain!);
}

/** Where nothing is left to chance, one exhibition tells all. */
async function runOnce(
  task: Task,
  condition: Testable,
  measure: Measure,
  options: TrialOptions,
): Promise<Verdict> {
  await play(task, 1, measure, options);
  const { value, low, high } = measure.found();
  const found = isPooled(condition) ? { value, low, high } : { value, low: value, high: value };
  const holds = keeps(value, condition);
  const isClear = [found.low, found.high].every(
    (limit) => limit === null || keeps(limit, condition) === holds,
  );
  const isCounted = task.within !== undefined;
  return { holds, decided: isCounted || isClear, found, replications: 1 };
}

function looksUpTo(most: number): readonly number[] {
  const looks: number[] = [];
  for (let look = FEWEST_REPLICATIONS; look < most; look *= 2) looks.push(look);
  return [...looks, most];
}

async function play(
  task: Task,
  until: number,
  measure: Measure,
  { player, signal, onPlayed }: TrialOptions,
): Promise<void> {
  const size = shardSize(task.scenario);
  const ranges = measure.isPooled
    ? shards(until, size, [], measure.count)
    : between(measure.count, until, size);
  for await (const [played] of inOrder(player, [task], ranges, signal)) {
    measure.add(played!);
    onPlayed(played!.makespan.length);
    await yieldToHost();
  }
}

function* between(first: number, until: number, size: number): Generator<Range> {
  for (let from = first; from < until; from += size) {
    yield { from, to: Math.min(until, from + size) };
  }
}

function verdictOf(measure: Measure, condition: Testable, holds: boolean | undefined): Verdict {
  const found = measure.found();
  return {
    holds: holds ?? keeps(found.value, condition),
    decided: holds !== undefined,
    found,
    replications: measure.count,
  };
}
