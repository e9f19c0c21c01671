import { InputError, parseScenario, type Strategy } from '@simul/core';
import { beforeAll, expect, test } from 'vitest';
import { canShowAtOnce, fetchAtOnce } from '../../src/lib/stage/at-once.js';
import { STORY, type Settings } from '../../src/lib/settings/settings.js';
import { Program } from '../../src/lib/stage/program.svelte.js';
import { storyResults } from '../../src/lib/stage/story.js';
import type { HallToPlay, Showing } from '../../src/lib/stage/showing.js';
import type { Film } from '../../src/lib/film/film.js';
import type { Stage } from '../../src/lib/stage/stage.js';

/** The first change fetches it; from then on it is there. */
const first = new Promise<Program>((resolve) => {
  beforeAll(async () => {
    const { program } = opened(STORY);
    resolve(program);
    await fetchAtOnce();
    await settled();
  });
});

test('what plays small halls is fetched with the first of them, which is then played', async () => {
  const program = await first;
  expect(canShowAtOnce()).toBe(true);
  expect(program.halls.map((hall) => hall.showing!.result.makespan)).toEqual([43_200, 3655]);
});

const DRAWN: Settings = { ...STORY, scenario: parseScenario({ moveTime: 'exp(5s)' }) };

/** A question that was asked, to be answered when the test says so. */
interface Asked {
  readonly order: HallToPlay;
  readonly signal: AbortSignal;
  answer(showing: Showing): void;
  refuse(fault: unknown): void;
}

class AskedStage {
  readonly asked: Asked[] = [];

  ask(question: (remote: unknown) => unknown, signal: AbortSignal): Promise<unknown> {
    return new Promise((answer, refuse) => {
      signal.addEventListener('abort', () => refuse(signal.reason as unknown));
      question({ show: (order: HallToPlay) => this.asked.push({ order, signal, answer, refuse }) });
    });
  }
}

function opened(settings: Settings): { program: Program; asked: Asked[] } {
  const stage = new AskedStage();
  const program = new Program(stage as unknown as Stage, settings, NOTHING);
  program.play(settings);
  return { program, asked: stage.asked };
}

/** As good as any other: who plays it is told apart by name. */
function showing(name: string): Showing {
  return { name, picture: {} } as unknown as Showing;
}

const NOTHING = { results: [], films: () => Promise.resolve([]) };

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Films that are told apart by name. */
const FILMS = ['sync', 'async'].map((name) => ({ name })) as unknown as readonly Film[];

test('of what is announced the results are there at once, and the films when they are asked for', async () => {
  const stage = new AskedStage();
  const results = storyResults();
  const announced = { results, films: () => Promise.resolve(FILMS) };
  const program = new Program(stage as unknown as Stage, STORY, announced);
  expect(program.halls.map((hall) => hall.showing)).toEqual(
    results.map((result) => ({ result, picture: undefined })),
  );
  program.play(STORY);
  expect(program.isPlaying).toBe(true);
  await settled();
  expect(program.halls.map((hall) => hall.showing!.picture)).toEqual(FILMS);
  expect([program.isPlaying, stage.asked]).toEqual([false, []]);
});

test('an announced film goes to its hall, wherever that is by then', async () => {
  const stage = new AskedStage();
  const announced = { results: storyResults(), films: () => Promise.resolve(FILMS) };
  const program = new Program(stage as unknown as Stage, STORY, announced);
  program.play({ ...STORY, halls: [{ kind: 'async' }, { kind: 'hybrid' }] });
  await settled();
  expect(program.halls[0]!.showing!.picture).toEqual(FILMS[1]);
  expect(program.halls[1]!.showing!.picture).toMatchObject({ kind: 'film', end: 1825 });
});

test('announced films that cannot be had are played instead', async () => {
  const stage = new AskedStage();
  const films = () => Promise.reject(new Error('no network'));
  const announced = { results: storyResults(), films };
  const program = new Program(stage as unknown as Stage, STORY, announced);
  program.play(STORY);
  await settled();
  expect(stage.asked.map(({ order }) => order.strategy)).toEqual(STORY.halls);
  stage.asked.forEach((each, index) => each.answer(showing(String(index))));
  await settled();
  expect(program.halls.map((hall) => hall.showing)).toEqual([showing('0'), showing('1')]);
});

test('what is being played goes on while another hall changes', async () => {
  const { program, asked } = opened(DRAWN);
  program.play({ ...DRAWN, halls: [DRAWN.halls[0]!, { kind: 'hybrid' }] });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
  asked[0]!.answer(showing('first'));
  await settled();
  expect(program.halls[0]!.showing).toEqual(showing('first'));
});

test('the story is there at once, and nobody is asked for it', () => {
  const { program, asked } = opened(STORY);
  expect(program.halls.map((hall) => hall.showing!.result.makespan)).toEqual([43_200, 3655]);
  expect([program.isPlaying, asked]).toEqual([false, []]);
});

test('halls of drawn times are asked for, and each is there once it was played', async () => {
  const { program, asked } = opened(DRAWN);
  expect(asked.map(({ order }) => order.strategy)).toEqual(DRAWN.halls);
  asked[1]!.answer(showing('second'));
  await settled();
  expect(program.halls.map((hall) => hall.showing)).toEqual([undefined, showing('second')]);
  expect(program.isPlaying).toBe(true);
  asked[0]!.answer(showing('first'));
  await settled();
  expect(program.halls.map((hall) => hall.showing)).toEqual([showing('first'), showing('second')]);
  expect(program.isPlaying).toBe(false);
});

test('what was played is kept while another hall changes, which shows what it showed before', async () => {
  const { program, asked } = opened(DRAWN);
  asked.forEach((each, index) => each.answer(showing(String(index))));
  await settled();
  const walking: Strategy = { kind: 'async', walkTime: 1 };
  program.play({ ...DRAWN, halls: [DRAWN.halls[0]!, walking] });
  expect(asked.slice(2).map(({ order }) => order.strategy)).toEqual([walking]);
  expect(program.halls[0]!.showing).toEqual(showing('0'));
  expect(program.halls[1]).toMatchObject({ showing: undefined, before: showing('1') });
  asked[2]!.answer(showing('walking'));
  await settled();
  expect(program.halls[1]).toMatchObject({ showing: showing('walking'), before: undefined });
});

test('halls that change places are not played again', async () => {
  const { program, asked } = opened(DRAWN);
  asked.forEach((each, index) => each.answer(showing(String(index))));
  await settled();
  program.play({ ...DRAWN, halls: DRAWN.halls.toReversed() });
  expect(program.halls.map((hall) => hall.showing)).toEqual([showing('1'), showing('0')]);
  expect(asked).toHaveLength(2);
});

test('what nobody asks for any more is ended, and never shown', async () => {
  const { program, asked } = opened(DRAWN);
  program.play({ ...DRAWN, seed: 2n });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false, false]);
  asked[0]!.answer(showing('of the old seed'));
  await settled();
  expect(program.halls.map(({ showing: played, fault }) => played ?? fault)).toEqual([
    undefined,
    undefined,
  ]);
  asked[2]!.answer(showing('of the new seed'));
  await settled();
  expect(program.halls[0]!.showing).toEqual(showing('of the new seed'));
});

test('why a hall cannot be played is kept with it, and it is tried again with the next settings', async () => {
  const { program, asked } = opened(DRAWN);
  const fault = new Error('no worker is left');
  asked[0]!.refuse(fault);
  asked[1]!.answer(showing('second'));
  await settled();
  expect(program.halls.map((hall) => hall.fault)).toEqual([fault, undefined]);
  expect(program.isPlaying).toBe(false);
  program.play(DRAWN);
  expect(asked.slice(2).map(({ order }) => order.strategy)).toEqual([DRAWN.halls[0]]);
});

test('a hall that makes no sense says so at once, and the others are played', () => {
  const halls: Strategy[] = [{ kind: 'sync', openGames: 2 }, { kind: 'async' }];
  const { program } = opened({ ...STORY, halls });
  expect(program.halls[0]!.fault).toBeInstanceOf(InputError);
  expect(program.halls[1]!.showing!.result.makespan).toBe(3655);
});
