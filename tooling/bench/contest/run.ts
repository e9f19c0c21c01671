import { setTimeout } from 'node:timers/promises';
import type { Absent } from '../contenders/contender.ts';
import type { Answer, Report } from '../dialogue/answer.ts';
import { start, type Running } from '../dialogue/ask.ts';
import { merge } from '../dialogue/merge.ts';
import { movesOf } from '../instance.ts';
import type { Contest, Entry } from './contest.ts';

/**
 * Pause before each entry, in milliseconds. After its answer, a process collects garbage on the other
 * hardware thread of the same core, which must not slow the next entry.
 */
const PAUSE = 150;

/** The measurements of an entry. */
export interface Shown {
  readonly entry: Entry;
  /** Nanoseconds per move, by round. */
  readonly times: readonly number[];
  /** Of all rounds, including the first, in the order of the replications. */
  readonly report: Report;
}

export interface Missing extends Absent {
  readonly entry: Entry;
}

/**
 * Plays a contest. In every round each entry plays new replications, and another entry begins. One
 * round before them warms up and is not timed.
 */
export async function run(
  { entries, rounds }: Contest,
  seed: number,
): Promise<{ readonly shown: readonly Shown[]; readonly missing: readonly Missing[] }> {
  const { running, missing } = startAll(entries);
  const answers = new Map(entries.map((entry) => [entry, [] as Answer[]]));
  const present = entries.filter(({ contender }) => running.has(contender));
  for (let round = 0; round <= rounds; round++) {
    for (const entry of rotated(present, round)) {
      await setTimeout(PAUSE);
      const from = round * entry.replications;
      const range = { from, to: from + entry.replications };
      const request = { instance: entry.instance, seed, ...range };
      answers.get(entry)!.push(await running.get(entry.contender)!.ask(request));
    }
  }
  for (const each of running.values()) each.end();
  return { shown: present.map((entry) => shownBy(entry, answers.get(entry)!)), missing };
}

/** One process per contender, for all its entries. */
function startAll(entries: readonly Entry[]) {
  const running = new Map<Entry['contender'], Running>();
  const missing: Missing[] = [];
  for (const contender of new Set(entries.map(({ contender }) => contender))) {
    const found = contender.find();
    if (!('absent' in found)) running.set(contender, start(found));
    else
      for (const entry of entries.filter((each) => each.contender === contender))
        missing.push({ entry, ...found });
  }
  return { running, missing };
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function shownBy(entry: Entry, answers: readonly Answer[]): Shown {
  const moves = entry.replications * movesOf(entry.instance);
  return {
    entry,
    times: answers.slice(1).map(({ nanoseconds }) => nanoseconds / moves),
    report: merge(answers.map(({ report }) => report)),
  };
}
