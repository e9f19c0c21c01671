import { boardsOf, parseScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { loadChapter } from '../../src/lib/chapters/chapters.js';
import { CONTENTS } from '../../src/lib/chapters/contents.js';
import { inHalls } from '../../src/lib/chapters/story.js';
import { viewerOf } from '../../src/lib/film/viewer.js';
import { activityOf, type Activity } from '../../src/lib/lesson/activity.js';
import type { ListingSpec } from '../../src/lib/lesson/chapter-spec.js';
import { readListing, type ListingLine } from '../../src/lib/lesson/listing.js';
import type { Settings } from '../../src/lib/settings/settings.js';
import { filmWorkload } from '../../src/lib/stage/film-workload.js';
import { workloadOf } from '../../src/lib/still/played.js';
import { ATTEMPTS } from './attempts.js';

const INSTANTS = 97;

test.for(CONTENTS)(
  'every board of a lit hall of $slug stands at one line, in both languages, at every instant',
  async ({ slug }) => {
    const { default: spec } = (await loadChapter(slug))!;
    for (const listing of spec.listings) {
      const sources = programsOf(listing);
      for (const settings of [spec.settings, ...attemptedIn(slug)]) {
        const boards = boardsOf(settings.scenario);
        for (const { at, activity } of await goingOnIn(settings, listing.hall)) {
          for (const { language, lines } of sources) {
            const where = `${language}, ${JSON.stringify(settings.halls)}, ${at} s`;
            expect(boardsAt(lines, activity), where).toBe(boards);
          }
        }
      }
    }
  },
);

test.for(CONTENTS)(
  'the last line of the listings of $slug is lit once all boards are over, and not before',
  async ({ slug }) => {
    const { default: spec } = (await loadChapter(slug))!;
    for (const listing of spec.listings) {
      const instants = await goingOnIn(spec.settings, listing.hall);
      for (const { lines } of programsOf(listing)) {
        const printed = lines.filter(({ marks }) => marks.includes('done'));
        expect(printed).toHaveLength(1);
        expect(textOf(printed[0]!)).toMatch(/^\s*(?:print|console\.log)\(/);
        const lit = instants.map(({ activity }) => isLit(printed[0]!, activity));
        expect(lit).toEqual(instants.map((_, index) => index === instants.length - 1));
      }
    }
  },
);

test('at the beginning boards wait for their first move, and stand at no sleep', async () => {
  const { default: spec } = (await loadChapter('asynchronous'))!;
  const [beginning] = await goingOnIn(spec.settings, 1);
  const { activity } = beginning!;
  expect(activity).toMatchObject({ here: 1, first: 23, waiting: 0 });
  const lines = readListing(spec.listings[0]!.python, 'python');
  const lit = lines.filter((line) => isLit(line, activity)).map(textOf);
  expect(lit).toEqual(['async def play(board):', '        think()']);
});

function programsOf({ python, typescript }: ListingSpec) {
  return [
    { language: 'python', lines: readListing(python, 'python') },
    { language: 'typescript', lines: readListing(typescript, 'typescript') },
  ];
}

/** How a figure is set for the goals of a chapter. */
function attemptedIn(slug: string): readonly Settings[] {
  const attempts = Object.values(ATTEMPTS[slug] ?? {});
  return attempts
    .flatMap(({ reached, missed }) => [...reached, ...missed])
    .map(({ scenario = {}, halls }) => ({
      ...inHalls(...halls),
      scenario: parseScenario(scenario),
    }));
}

/** What goes on in a hall from its beginning to its end, which is the last of the instants. */
async function goingOnIn(settings: Settings, hall: number) {
  const workload = await workloadOf(settings);
  const { result, picture } = filmWorkload(workload, settings.halls[hall]!);
  const viewer = viewerOf(picture);
  return Array.from({ length: INSTANTS + 1 }, (_, instant) => {
    const at = (result.makespan * instant) / INSTANTS;
    return { at, activity: activityOf(viewer.look(at, 0)) };
  });
}

function boardsAt(lines: readonly ListingLine[], activity: Activity): number {
  const marks = lines.flatMap((line) => line.marks).filter((mark) => mark !== 'walking');
  return marks.reduce((sum, mark) => sum + activity[mark], 0);
}

const isLit = ({ marks }: ListingLine, activity: Activity) =>
  marks.some((mark) => activity[mark] > 0);

const textOf = ({ pieces }: ListingLine) => pieces.map(({ text }) => text).join('');
