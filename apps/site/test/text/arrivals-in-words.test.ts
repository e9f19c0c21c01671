import { parseScenario, type RecordedScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { occurs } from '../../src/lib/film/occurs.js';
import { ARRIVED, ASKED, CLOSED } from '../../src/lib/film/states.js';
import { viewerOf } from '../../src/lib/film/viewer.js';
import { STORY } from '../../src/lib/settings/settings.js';
import { filmWorkload } from '../../src/lib/stage/film-workload.js';
import { standfirst } from '../../src/lib/text/headline.js';
import { placeInWords } from '../../src/lib/text/place-in-words.js';
import { progressOf } from '../../src/lib/text/progress.js';
import { sceneInWords } from '../../src/lib/text/scene-in-words.js';
import { WOLFSBURG } from '../../src/lib/chess/games.js';
import { stretchInWords } from '../../src/lib/timeline/stretch-in-words.js';
import { laneSums } from '../../src/lib/twin/lane-sums.js';

const STRATEGY = { kind: 'async', openGames: 2 } as const;
/** Three boards; two games may be open, and one reply at a time. */
const RECORDED = parseScenario({
  games: [
    { rounds: [[1, 10]], arrival: 0 },
    { rounds: [[1, 10]], arrival: 0 },
    { rounds: [[1, 10]], arrival: 5 },
    { rounds: [[1, 10]], arrival: 30 },
  ],
  replyLimit: 1,
}) as RecordedScenario;
const { picture, result } = filmWorkload(RECORDED, STRATEGY);
const viewer = viewerOf(picture);
const scene = viewer.look(8, 0);

test('opponents at the door and queued replies are counted and named', () => {
  expect(progressOf(STRATEGY, scene)).toBe('2 games open, 0 waiting, 1 queued, 1 at the door');
  expect(sceneInWords(STRATEGY, scene, result.makespan)).toBe(
    'Table to table, at 8 s: of 4 boards 1 not begun, 1 thinking, 1 at the door, 1 queued for a reply; 2 moves made.',
  );
  const told = [0, 1, 2, 3].map((place) => placeInWords(scene, place, WOLFSBURG[place]!));
  expect(told.map((text) => text.slice(text.indexOf(':') + 2))).toEqual([
    'thinking, round 1',
    'queued for a reply, round 1',
    'at the door',
    'not begun',
  ]);
});

test('lanes say since when, and how long in all', () => {
  expect(stretchInWords(picture, { of: 'boards', lane: 2 }, 8)).toBe(
    'board 3, at the door from 5 s to 11 s',
  );
  expect(stretchInWords(picture, { of: 'boards', lane: 1 }, 8)).toBe(
    'board 2, round 1, queued for a reply from 2 s to 11 s',
  );
  if (picture.kind !== 'film') throw new Error('no film');
  expect(laneSums(picture, 9)[2]).toMatchObject({ arrived: 6, opened: 11, asked: 9 });
});

test('a mark stands in the legend where its state occurs', () => {
  expect([ARRIVED, ASKED, CLOSED].map((state) => occurs(picture, state))).toEqual([
    true,
    true,
    true,
  ]);
  const story = filmWorkload({ games: [[[1, 2]]] }, { kind: 'sync' });
  expect([ARRIVED, ASKED].map((state) => occurs(story.picture, state))).toEqual([false, false]);
});

test('where the opponent opens, a reply is no move', () => {
  const workload = { games: [[[1, 10] as const]], opens: ['opponent' as const] };
  const film = filmWorkload(workload, { kind: 'async' }).picture;
  const moves = [5, 10.5, 11].map((at) => viewerOf(film).look(at, 0).tally.moves);
  expect(moves).toEqual([0, 0, 1]);
});

test('the standfirst says who arrives, who opens and what is limited', () => {
  const scenario = parseScenario({
    arrivals: 'every 60s',
    opens: 'opponent',
    replyLimit: 4,
    replyRate: '2/s',
  });
  expect(standfirst({ ...STORY, scenario })).toContain(
    'An opponent arrives every 1 min. The opponents open. At most 4 opponents may think at once. Replies begin at up to 2.00 / s.',
  );
});
