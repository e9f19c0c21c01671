import type { Strategy } from '@simul/core';

/** What somebody sets a figure to: the scenario as documents write it, and the halls. */
export interface Attempt {
  readonly scenario?: object;
  readonly halls: readonly Strategy[];
  /** What is chosen as the scheduler, as a link has it. */
  readonly schedule?: string;
}

/** Ways to reach a goal, and some that only seem to. */
export interface Attempts {
  readonly reached: readonly Attempt[];
  readonly missed: readonly Attempt[];
}

const going = (masters: number, openGames: number): Attempt => ({
  halls: [{ kind: 'hybrid', dispatch: 'shared', masters, openGames }],
});
const shared = (moveTime: number, masters: number): Attempt => ({
  scenario: { moveTime, replyTime: 60 - moveTime },
  halls: [{ kind: 'threads' }, { kind: 'processes', masters }],
});
const sync = (scenario: object): Attempt => ({ scenario, halls: [{ kind: 'sync' }] });
const async = (scenario: object, openGames: number = 1000): Attempt => ({
  scenario,
  halls: [{ kind: 'sync' }, { kind: 'async', openGames }],
});
const sliced = (quantum: number, walkTime = 0.2): Attempt => ({
  scenario: { boards: 8, rounds: 4, replyTime: 10 },
  halls: [
    { kind: 'async', walkTime },
    { kind: 'threads', quantum, walkTime },
  ],
});
const sitting = (masters: number, startupTime = 30): Attempt => ({
  halls: [{ kind: 'async' }, { kind: 'processes', masters, startupTime }],
});
const both = (masters: number, scenario: object = {}): Attempt => ({
  scenario,
  halls: [
    { kind: 'processes', masters },
    { kind: 'hybrid', masters },
  ],
});
const costly = (one: object, two: object, walkTime = 1): Attempt => ({
  halls: [
    { kind: 'async', walkTime, ...one },
    { kind: 'hybrid', masters: 2, walkTime, startupTime: 30, ...two },
  ],
});
const limited = (masters: number, scenario: object = {}): Attempt => ({
  scenario,
  halls: [{ kind: 'hybrid', masters }],
});

const arriving = (interval: number, masters: number, scenario: object = {}): Attempt => ({
  scenario: {
    ...{ boards: 60, rounds: 1, moveTime: 'exp(5s)', replyTime: 0 },
    arrivals: `exp(${interval}s)`,
    ...scenario,
  },
  halls: [{ kind: 'async' }, { kind: 'hybrid', dispatch: 'shared', masters }],
});
const scheduled = (schedule: string): Attempt => ({ ...costly({}, {}), schedule });

/** By chapter and goal. */
export const ATTEMPTS: Readonly<Record<string, Readonly<Record<string, Attempts>>>> = {
  concurrency: {
    'one-pair-of-hands': {
      reached: [going(1, 12), going(1, 24)],
      missed: [going(2, 24), going(1, 11)],
    },
    'idle-hands': {
      reached: [going(3, 2)],
      missed: [going(2, 1), going(6, 2), going(3, 1), going(3, 3)],
    },
  },
  waiting: {
    tie: { reached: [shared(15, 4)], missed: [shared(14, 4), shared(16, 4)] },
    'fewest-who-sit': {
      reached: [shared(10, 6), shared(11, 6), shared(8, 8)],
      missed: [shared(10, 5), shared(10, 8), shared(15, 5)],
    },
  },
  synchronous: {
    'six-hours': {
      reached: [sync({ replyTime: 25 })],
      missed: [
        sync({ replyTime: 26 }),
        sync({ replyTime: 0 }),
        sync({ boards: 12 }),
        sync({ replyTime: 26, moveTime: 4 }),
      ],
    },
    'half-busy': {
      reached: [sync({ replyTime: 5 }), sync({ moveTime: 55 })],
      missed: [sync({ replyTime: 6 }), sync({ replyTime: 0 }), sync({ boards: 60 })],
    },
  },
  asynchronous: {
    'no-better': {
      reached: [async({ replyTime: 0 }), async({}, 1)],
      missed: [async({ replyTime: 1 }), async({}, 2), async({ boards: 1 })],
    },
    'within-the-hour': {
      reached: [async({ moveTime: 4.9 })],
      missed: [
        async({ moveTime: 4 }),
        async({ moveTime: 0 }),
        async({ replyTime: 0 }),
        async({ boards: 12 }),
      ],
    },
  },
  threads: {
    'a-quarter': { reached: [sliced(0.6), sliced(0.5)], missed: [sliced(0.7), sliced(2, 1)] },
    'soon-and-cheap': {
      reached: [sliced(2.5)],
      missed: [sliced(2.4), sliced(2.7), sliced(5), sliced(2, 0)],
    },
  },
  processes: {
    fewest: {
      reached: [sitting(12), sitting(12, 55)],
      missed: [sitting(11), sitting(13), sitting(12, 56)],
    },
    'one-too-many': {
      reached: [sitting(7), sitting(13)],
      missed: [sitting(6), sitting(1), sitting(8)],
    },
  },
  both: {
    'thirty-one': { reached: [both(2)], missed: [both(1), both(3), both(2, { boards: 12 })] },
    'half-an-hour': {
      reached: [both(4, { moveTime: 4 }), both(4, { replyTime: 54 })],
      missed: [both(24), both(4, { boards: 4, replyTime: 50 })],
    },
    'no-better': {
      reached: [both(4, { replyTime: 0 })],
      missed: [both(4, { replyTime: 5 }), both(2, { replyTime: 0 })],
    },
  },
  costs: {
    'under-a-minute': {
      reached: [costly({}, { openGames: 5 }), costly({}, { openGames: 10, startupTime: 0 })],
      missed: [costly({}, { startupTime: 0 }), costly({}, { openGames: 6 }), costly({}, {}, 0)],
    },
    'for-nothing': {
      reached: [costly({ openGames: 12 }, {})],
      missed: [
        costly({ openGames: 11 }, {}),
        costly({ openGames: 13 }, {}),
        costly({ openGames: 12 }, {}, 0),
      ],
    },
    scheduler: {
      reached: [scheduled('134524142351253'), scheduled('325412345142351')],
      missed: [scheduled('123454214325s1s3s5'), scheduled('541424531252133'), scheduled('1')],
    },
  },
  arrivals: {
    'nearly-always-busy': {
      reached: [arriving(4, 2), arriving(3, 1)],
      missed: [arriving(4.2, 2), arriving(4, 2, { boards: 24 })],
    },
    'masters-for-a-response': {
      reached: [arriving(3, 3), arriving(2.5, 4)],
      missed: [arriving(3, 2), arriving(6, 3), arriving(3, 3, { moveTime: 'exp(1s)' })],
    },
  },
  limits: {
    'knee-at-24': {
      reached: [limited(1, { replyTime: 115 }), limited(1, { moveTime: 2, replyTime: 46 })],
      missed: [limited(2), limited(2, { replyTime: 115 }), limited(1, { replyTime: 110 })],
    },
    'no-help': {
      reached: [limited(13), limited(25), limited(2, { moveTime: 0 })],
      missed: [limited(12), limited(1), limited(2)],
    },
  },
};
