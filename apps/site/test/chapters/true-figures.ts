import {
  constantWorkload,
  loadKernel,
  parseScenario,
  parseStrategy,
  predict,
  replay,
  type Result,
} from '@simul/core';
import { SCHEDULED_HALL } from '../../src/lib/scheduler/hall.js';
import { rivalsOf } from '../../src/lib/scheduler/rivals.js';

/** Played by the readable engine, as the chapters' figures are. */
function play(strategy: object, scenario: object = {}): Result {
  const workload = constantWorkload(parseScenario(scenario));
  if (workload === undefined) throw new Error('Nothing is drawn here.');
  return replay(workload, parseStrategy(strategy)).result;
}

const HOUR = 3600;
const MINUTE = 60;

/** The strategies of the chapters, on the story's own games. */
const sync = play({ kind: 'sync' });
const async = play({ kind: 'async' });
const alone = play({ kind: 'sync' }, { boards: 1 });
const sitting = (masters: number, startupTime = 0) =>
  play({ kind: 'processes', masters, startupTime });
const going = (masters: number) => play({ kind: 'hybrid', masters });
const open = (masters: number, openGames: number) =>
  play({ kind: 'hybrid', dispatch: 'shared', masters, openGames });
const walking = (openGames: number = 24) => play({ kind: 'async', walkTime: 1, openGames });
const SLICED = { boards: 8, rounds: 4, replyTime: 10 };
const slicing = (quantum: number) => play({ kind: 'threads', walkTime: 0.2, quantum }, SLICED);
const whole = play({ kind: 'async', walkTime: 0.2 }, SLICED);
/** Of a minute, so many seconds are hers. */
const around = (move: number) =>
  play({ kind: 'threads' }, { moveTime: move, replyTime: 60 - move });
const boards = (boards: number) => play({ kind: 'async' }, { boards });
const replying = (replyTime: number) => play({ kind: 'async' }, { replyTime });

const kernel = await loadKernel();
const drawn = (order: string) =>
  kernel.play(
    { scenario: parseScenario({ replyTime: 'exp(55s)' }), seed: 1n, replication: 0 },
    parseStrategy({ kind: 'async', walkTime: 1, order }),
  );

const longestFirst = rivalsOf(SCHEDULED_HALL).find(({ order }) => order === 'fifo')!.result;

/** The mean response time of the long run where answers take exp(5 s) and masters are so busy. */
const response = (busy: number, masters = 1): number => {
  const arrivals = `exp(${5 / busy / masters}s)`;
  const scenario = parseScenario({ rounds: 1, moveTime: 'exp(5s)', replyTime: 0, arrivals });
  const strategy = { kind: 'hybrid', dispatch: 'shared', masters } as const;
  return predict(scenario, strategy).meanResponse?.value ?? Number.NaN;
};

/** Of a round of the story. */
const ROUND = { '5 s': 5, '55 s': 55 };

/** By chapter, and by how its words write it: what is so. Seconds, shares and ratios. */
export const TRUE_FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  concurrency: {
    ...ROUND,
    '6 h': open(2, 2).makespan,
    '12 hours': open(1, 1).makespan,
    'twelve hours': open(2, 1).makespan,
    '1 h 0 min 55 s': open(1, 24).makespan,
    '30 min 55 s': open(2, 24).makespan,
    '30 min 25 s': open(4, 24).makespan,
    '62 minutes': 62 * MINUTE,
  },
  waiting: {
    '60 seconds': 5 + 55,
    '30 minutes': alone.makespan,
    '1 h 0 min 55 s': around(5).makespan,
    '12 h': around(60).makespan,
    '12 hours': around(60).makespan,
    '3 h': sitting(4).makespan,
    '3 hours': sitting(4).makespan,
    '46 seconds': 60 - 14,
    '2 h 48 min 46 s': around(14).makespan,
    '3 h 0 min 45 s': around(15).makespan,
    '15 seconds': 60 / 4,
  },
  synchronous: {
    ...ROUND,
    '55 seconds': 55,
    '60 seconds': 5 + 55,
    '30 min': alone.makespan,
    '12 h': sync.makespan,
    '12 hours': sync.makespan,
    '1 h': sync.busyTime,
    '8.3 %': sync.utilisation,
    '11 h': sync.makespan - sync.busyTime,
    '1 s': 1,
    'five times as fast': 5 / 1,
    '4 seconds': 5 - 1,
    '11 h 12 min': play({ kind: 'sync' }, { moveTime: 1 }).makespan,
    '40 320 s': play({ kind: 'sync' }, { moveTime: 1 }).makespan,
    'eleven hours': play({ kind: 'sync' }, { moveTime: 1 }).makespan,
    'six hours': 6 * HOUR,
  },
  asynchronous: {
    ...ROUND,
    '12 hours': sync.makespan,
    'one hour': async.busyTime,
    'eleven hours': sync.makespan - sync.busyTime,
    '1 h 0 min 55 s': async.makespan,
    '3 655 s': async.makespan,
    '3 600 s': async.released,
    '115 s': async.waitTime.max,
  },
  threads: {
    '5 s': 5,
    '10 s': 10,
    '2 s': 2,
    '0.2 s': 0.2,
    '0.5 s': 0.5,
    '20 s': 20,
    // CPython's own default, in Python/ceval_gil.c.
    '5 ms': 0.005,
    '2 min 56 s': whole.makespan,
    '6.2 s': whole.walkingTime,
    '36.4 s': whole.waitTime.max,
    '3 min 11 s': slicing(2).makespan,
    '19 s': slicing(2).walkingTime,
    '15.4 s': slicing(2).waitTime.max,
    '4.9 s': slicing(0.5).waitTime.max,
    '63.6 s': slicing(0.5).walkingTime,
  },
  processes: {
    '12 h': sync.makespan,
    '12 hours': sync.makespan,
    'twelve hours': sync.makespan,
    '3 h': sitting(4).makespan,
    '1 h': sitting(12).makespan,
    '1 h 0 min 55 s': async.makespan,
    '60 seconds': 5 + 55,
    '30 s': 30,
    '3 h 0 min 30 s': sitting(4, 30).makespan,
    '2 h': sitting(6).makespan,
  },
  both: {
    ...ROUND,
    '30 min 25 s': going(4).makespan,
    '29 min 30 s': going(4).released,
    '30 min': going(24).makespan,
    '30 min 55 s': going(2).makespan,
    '43 140 s': async.waitTime.total,
    'twelve hours': async.waitTime.total,
    '300 s': going(4).waitTime.total,
    'three hours': sitting(4).makespan,
    '31 minutes': 31 * MINUTE,
  },
  costs: {
    '1 s': 1,
    '30 s': 30,
    '6 s': 5 + 1,
    '719 s': walking().walkingTime,
    'twelve minutes': walking().walkingTime,
    '1 h 12 min 54 s': walking().makespan,
    '37 min 24 s': play({ kind: 'hybrid', masters: 2, walkTime: 1, startupTime: 30 }).makespan,
    '138 s': walking().waitTime.max,
    '83.5 s': walking().waitTime.mean,
    '66 s': walking(12).waitTime.max,
    '12.35 s': walking(12).waitTime.mean,
    '54 s': walking(10).waitTime.max,
    '1 h 31 min 47 s': walking(10).makespan,
    '55 s': 55,
    '1 h 16 min 57 s': drawn('fifo').makespan,
    '1 h 35 min 8 s': drawn('tour').makespan,
    '298 s': drawn('tour').waitTime.max,
    '3 s': SCHEDULED_HALL.walkTime,
    '3 min 55 s': longestFirst.makespan,
    '43 s': longestFirst.waitTime.max,
  },
  arrivals: {
    '5 s': 5,
    '10 s': response(0.5),
    '25 s': response(0.8),
    '50 s': response(0.9),
    '100 s': response(0.95),
    '6.5 s': response(0.95 / 2, 2),
    '15 times as fast': response(0.95) / response(0.95 / 2, 2),
    '50 %': 5 / 10,
    '80 %': 0.8,
    '90 %': 0.9,
    '95 %': 5 / 5.26,
    '47.5 %': 0.95 / 2,
    '5.26 s': 5 / 0.95,
    '100 %': 1,
    // A target, and what the goals ask for.
    '20 s': 20,
    '3 s': 3,
    '6 s': 6,
    '97 %': 0.97,
    // A tester of 10 connections makes 10/50 ms = 200 requests a second.
    '50 ms': 10 / (720_000 / HOUR),
    'one minute': 12_000 / (10 / 0.05),
    // Ten slow ones are one in 72,000.
    '99.9 %': Math.min(0.999, 1 - 10 / 720_000),
  },
  limits: {
    ...ROUND,
    '60 s': 5 + 55,
    '4 s': 4,
    '25 s': 25,
    '115 s': 115,
    '30 min 25 s': boards(6).makespan,
    '30 min 55 s': boards(12).makespan,
    '1 h 0 min 55 s': boards(24).makespan,
    '2 h 0 min 55 s': boards(48).makespan,
    '30 s': async.makespan - replying(25).makespan,
    'one minute': replying(115).makespan - async.makespan,
    '48 min 55 s': play({ kind: 'async' }, { moveTime: 4 }).makespan,
    '30 min 5 s': going(12).makespan,
    '30 min': going(1000).makespan,
    '24 times as fast': going(24).speedup,
    'five times as fast': 5 / 1,
    '11 h 12 min': play({ kind: 'sync' }, { moveTime: 1 }).makespan,
    '11 h': play({ kind: 'sync' }, { moveTime: 0 }).makespan,
    '1.09 times as fast': sync.makespan / play({ kind: 'sync' }, { moveTime: 0 }).makespan,
  },
};

/** The answers to what readers are to estimate, by chapter and prediction. */
export const TRUE_ESTIMATES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  synchronous: { hours: sync.makespan / HOUR },
  asynchronous: { meanwhile: 55 / 5 },
  processes: { masters: fewest((masters) => sitting(masters).makespan <= async.makespan) },
  both: { enough: fewest((masters) => going(masters).makespan <= going(24).makespan + MINUTE) },
  arrivals: { response: Math.round(response(0.95)) },
  limits: {
    knee: predict(parseScenario({}), { kind: 'async' }).saturationPoint?.value ?? Number.NaN,
  },
};

function fewest(isEnough: (masters: number) => boolean): number {
  let masters = 1;
  while (!isEnough(masters)) masters++;
  return masters;
}
