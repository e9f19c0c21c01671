import { parseScenario, replay } from '@simul/core';
import { expect, test } from 'vitest';
import { loadChapter } from '../../src/lib/chapters/chapters.js';
import { CONTENTS } from '../../src/lib/chapters/contents.js';
import { inHalls } from '../../src/lib/chapters/story.js';
import type { Seen } from '../../src/lib/lesson/chapter-spec.js';
import { figuresOf } from '../../src/lib/scheduler/figures.js';
import { SCHEDULED_HALL } from '../../src/lib/scheduler/hall.js';
import { readSchedule } from '../../src/lib/scheduler/written-schedule.js';
import type { Settings } from '../../src/lib/settings/settings.js';
import { workloadOf } from '../../src/lib/still/played.js';
import { ATTEMPTS, type Attempt } from './attempts.js';

test.for(CONTENTS)(
  'each goal of $slug is reached by what it asks for, and by nothing less',
  async ({ slug }) => {
    const { default: spec } = (await loadChapter(slug))!;
    const attempts = ATTEMPTS[slug] ?? {};
    expect(spec.goals.map(({ id }) => id).toSorted()).toEqual(Object.keys(attempts).toSorted());
    for (const { id, isReached } of spec.goals) {
      const { reached, missed } = attempts[id]!;
      for (const each of reached) {
        expect(isReached(await attempted(each)), said(id, each)).toBe(true);
      }
      for (const each of missed) {
        expect(isReached(await attempted(each)), said(id, each)).toBe(false);
      }
    }
  },
);

test.for(CONTENTS)('no goal of $slug is reached before anything is done', async ({ slug }) => {
  const { default: spec } = (await loadChapter(slug))!;
  const seen = await seenIn(spec.settings);
  expect(spec.goals.filter(({ isReached }) => isReached(seen))).toEqual([]);
});

test.for(CONTENTS)('no goal of $slug minds a link with other halls', async ({ slug }) => {
  const { default: spec } = (await loadChapter(slug))!;
  const seen = await seenIn(inHalls({ kind: 'threads', masters: 3 }));
  expect(spec.goals.filter(({ isReached }) => isReached(seen))).toEqual([]);
});

async function attempted({ scenario = {}, halls, schedule }: Attempt): Promise<Seen> {
  const seen = await seenIn({ ...inHalls(...halls), scenario: parseScenario(scenario) });
  if (schedule === undefined) return seen;
  return { ...seen, schedule: figuresOf(SCHEDULED_HALL, readSchedule(schedule, SCHEDULED_HALL)) };
}

async function seenIn(settings: Settings): Promise<Seen> {
  const workload = await workloadOf(settings);
  const halls = settings.halls.map((strategy) => ({
    strategy,
    result: replay(workload, strategy).result,
  }));
  return { settings, halls, at: 0 };
}

function said(id: string, attempt: Attempt): string {
  return `${id}: ${JSON.stringify(attempt)}`;
}
