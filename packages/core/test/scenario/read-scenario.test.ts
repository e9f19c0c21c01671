import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../../src/document/input-error.js';
import { formatScenario } from '../../src/scenario/format-scenario.js';
import { readGames } from '../../src/scenario/games.js';
import { presets } from '../../src/scenario/presets.js';
import { checkScenario, parseScenario, scenarioSchema } from '../../src/scenario/read-scenario.js';
import { boardsOf, groupsOf } from '../../src/scenario/groups.js';
import type { DrawnScenario, Scenario } from '../../src/scenario/scenario.js';

function complaintOf(document: unknown): string {
  try {
    parseScenario(document);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

test('an empty document is the reference exhibition', () => {
  expect(formatScenario(parseScenario({}))).toEqual({
    boards: 24,
    rounds: 30,
    moveTime: '5s',
    replyTime: '55s',
  });
});

test.each([
  '5s',
  'exp(5s)',
  'uniform(40s, 70s)',
  'erlang(3, 55s)',
  'gamma(55s, cv=0.5)',
  'lognormal(55s, cv=0.6)',
  'lognormal(55s, cv=1e-7)',
  'weibull(55s, shape=0.8)',
  'pareto(55s, alpha=2.5)',
  'triangular(10s, 50s, 120s)',
])('a time written %s is written so again', (written) => {
  expect(formatScenario(parseScenario({ moveTime: written }))).toMatchObject({ moveTime: written });
});

test.each([30, 'poisson(30)', 'geometric(30)', 'uniform(20, 40)'])(
  'rounds written %s are written so again',
  (written) => {
    expect(formatScenario(parseScenario({ rounds: written }))).toMatchObject({ rounds: written });
  },
);

test('arguments may stand in any order when they are named', () => {
  const named = parseScenario({ moveTime: 'gamma(cv = 0.5, mean = 55s)' });
  expect(named).toEqual(parseScenario({ moveTime: 'gamma(55s, 0.5)' }));
});

test('a list is the empirical distribution of its values', () => {
  const scenario = parseScenario({ replyTime: [1, '2s', '500ms'], rounds: [3, 5] });
  expect(scenario).toMatchObject({
    replyTime: { family: 'empirical', values: [1, 2, 0.5] },
    rounds: { family: 'empirical', values: [3, 5] },
  });
  expect(formatScenario(scenario)).toMatchObject({ replyTime: [1, 2, 0.5], rounds: [3, 5] });
});

test('a column of a file is read by the caller, who can open files', () => {
  const readColumn = (file: string, column: string) => [file, column].map((name) => name.length);
  const scenario = parseScenario({ moveTime: 'empirical(a#b.csv#reply)' }, { readColumn });
  expect(scenario).toMatchObject({ moveTime: { family: 'empirical', values: [7, 5] } });
});

test('a recorded scenario lists its games, in seconds or as people write times', () => {
  expect(parseScenario({ games: [[[5, '55s']]] })).toEqual({ games: [[[5, 55]]] });
});

test('a document may say where its schema is, and plays the same', () => {
  expect(parseScenario({ $schema: './scenario.schema.json' })).toEqual(parseScenario({}));
});

test('strategy and seed come along', () => {
  const { strategy, seed } = parseScenario({
    strategy: { kind: 'threads', quantum: '20ms' },
    seed: '18446744073709551615',
  });
  expect(strategy).toEqual({ kind: 'threads', quantum: 0.02 });
  expect(seed).toBe(2n ** 64n - 1n);
});

describe('arrivals', () => {
  const arrivalsOf = (arrivals: unknown) => formatScenario(parseScenario({ arrivals }));

  test.each([
    ['30/s', 'exp(33.333333ms)'],
    ['30 / s', 'exp(33.333333ms)'],
    ['1200/min', 'exp(50ms)'],
    ['90/h', 'exp(40s)'],
    ['0.5/s', 'exp(2s)'],
    ['every 2s', '2s'],
    ['every uniform(1s, 3s)', 'uniform(1s, 3s)'],
    ['exp(2s)', 'exp(2s)'],
    [2, '2s'],
  ])('written %j are %s between two of them', (written, meant) => {
    expect(arrivalsOf(written)).toMatchObject({ arrivals: meant });
  });

  test('of a list are one of its values', () => {
    expect(arrivalsOf([1, '2s'])).toMatchObject({ arrivals: [1, 2] });
  });
});

test('limits on the replies are read as numbers, or as people write rates', () => {
  const limits = { replyLimit: 8, replyRate: '3000/min', replyBurst: 4 };
  expect(parseScenario(limits)).toMatchObject({ replyLimit: 8, replyRate: 50, replyBurst: 4 });
  expect(parseScenario({ replyRate: '2.5' })).toMatchObject({ replyRate: 2.5 });
  const recorded = { games: [[[1, 2]]], ...limits };
  expect(parseScenario(recorded)).toEqual({ ...recorded, replyRate: 50 });
});

describe('groups', () => {
  test('without a name have the number they have in the list', () => {
    const { groups } = parseScenario({ groups: [{}, { name: 'large' }, {}] }) as DrawnScenario;
    expect(groups!.map(({ name }) => name)).toEqual(['group 1', 'large', 'group 3']);
  });

  test('take from the scenario what they leave out', () => {
    const scenario = parseScenario({
      ...{ boards: 3, rounds: 2, moveTime: '1s', opens: 'opponent', arrivals: '10/s' },
      groups: [{ name: 'small' }, { name: 'large', boards: 2, moveTime: '9s', opens: 'master' }],
    }) as DrawnScenario;
    const shared = { rounds: { family: 'constant', value: 2 }, arrivals: { family: 'exp' } };
    expect(groupsOf(scenario)).toMatchObject([
      { ...shared, name: 'small', boards: 3, moveTime: { value: 1 }, opens: 'opponent' },
      { ...shared, name: 'large', boards: 2, moveTime: { value: 9 }, opens: 'master' },
    ]);
    expect(boardsOf(scenario)).toBe(5);
  });
});

describe('a game', () => {
  test('may say when its opponent arrives, who opens and its priority', () => {
    const games = [{ rounds: [[1, 2]], arrival: '3s', opens: 'opponent', priority: -1 }, [[4, 5]]];
    expect(parseScenario({ games })).toEqual({
      games: [[[1, 2]], [[4, 5]]],
      arrivals: [3, 0],
      opens: ['opponent', 'master'],
      priorities: [-1, 0],
    });
  });

  test('that says only the defaults says nothing', () => {
    const games = [{ rounds: [[1, 2]], arrival: 0, opens: 'master', priority: 0 }];
    expect(parseScenario({ games })).toEqual({ games: [[[1, 2]]] });
  });
});

describe('what is refused is refused in one sentence', () => {
  test.each([
    ['text', 'boards'],
    ['a list', []],
    ['nothing', null],
    ['a misspelt field', { bords: 3 }],
    ['a field named __proto__', JSON.parse('{"__proto__": {"boards": 3}}')],
    ['no boards', { boards: 0 }],
    ['a broken board', { boards: 1.5 }],
    ['too many boards', { boards: 1e12 }],
    ['not a number', { boards: NaN }],
    ['a negative time', { moveTime: -1 }],
    ['an infinite time', { moveTime: Infinity }],
    ['a time longer than 200 years', { moveTime: '100000d' }],
    ['a misspelt distribution', { moveTime: 'lognormall(5s, cv=1)' }],
    ['a missing argument', { moveTime: 'gamma(5s)' }],
    ['one argument too many', { moveTime: 'exp(5s, 6s)' }],
    ['an unknown argument', { moveTime: 'gamma(5s, cw=1)' }],
    ['an argument twice', { moveTime: 'gamma(5s, mean=5s)' }],
    ['a pareto without a mean', { moveTime: 'pareto(5s, alpha=1)' }],
    ['limits that descend', { moveTime: 'uniform(70s, 40s)' }],
    ['a mode out of its limits', { moveTime: 'triangular(1s, 9s, 3s)' }],
    ['a file that cannot be opened here', { moveTime: 'empirical(times.csv#reply)' }],
    ['no file', { moveTime: 'empirical(reply)' }],
    ['no rounds', { rounds: 0 }],
    ['a time as rounds', { rounds: '30s' }],
    ['no values', { rounds: [] }],
    ['a value that is none', { replyTime: [1, 'soon'] }],
    ['no games', { games: [] }],
    ['a game without rounds', { games: [[[1, 2]], []] }],
    ['a round of one time', { games: [[[1]]] }],
    ['a wrong time in a round', { games: [[[1, 2]], [[1, 'x']]] }],
    ['games and times to draw', { games: [[[1, 2]]], boards: 3 }],
    ['an unknown kind', { strategy: { kind: 'asink' } }],
    ['a strategy without a kind', { strategy: { masters: 2 } }],
    ['an option of another kind', { strategy: { kind: 'sync', quantum: 1 } }],
    [
      'a tour of several masters',
      { strategy: { kind: 'hybrid', dispatch: 'shared', order: 'tour' } },
    ],
    ['a quantum of nothing', { strategy: { kind: 'threads', quantum: 0 } }],
    ['a negative seed', { seed: -1 }],
    ['a seed that a number cannot hold', { seed: 2 ** 60 }],
    ['a name as long as a book', { name: 'x'.repeat(1e5) }],
    ['a rate of nothing', { arrivals: '0/s' }],
    ['a rate beyond a nanosecond each', { arrivals: '10000000000/s' }],
    ['a rate in no unit of time', { arrivals: '30/board' }],
    ['arrivals every nothing', { arrivals: 'every now' }],
    ['an opener that is none', { opens: 'opponents' }],
    ['a broken priority', { priority: 0.5 }],
    ['no replies at all', { replyLimit: 0 }],
    ['a rate of replies that is none', { replyRate: 'fast' }],
    ['a rate of replies written as a program writes numbers', { replyRate: '0x10' }],
    ['a rate of no replies', { replyRate: 0 }],
    ['a burst without a rate', { replyBurst: 3 }],
    ['no groups', { groups: [] }],
    ['groups that are no list', { groups: { boards: 3 } }],
    ['a group that is none', { groups: [3] }],
    ['a wrong field of a group', { groups: [{ boards: 2 }, { bords: 3 }] }],
    ['groups of one name', { groups: [{ name: 'small' }, { boards: 2 }, { name: 'small' }] }],
    ['a group named as the number of another', { groups: [{ name: 'group 2' }, {}] }],
    ['more groups than there is room for', { groups: Array.from({ length: 65 }, () => ({})) }],
    ['groups beside games', { games: [[[1, 2]]], groups: [{}] }],
    ['arrivals beside games', { games: [[[1, 2]]], arrivals: '3/s' }],
    ['a game without its rounds', { games: [[[1, 2]], { arrival: 3 }] }],
    ['an unknown field of a game', { games: [{ rounds: [[1, 2]], arrivals: 3 }] }],
    ['a wrong arrival of a game', { games: [{ rounds: [[1, 2]], arrival: 'soon' }] }],
    ['a wrong round of a game with an arrival', { games: [{ rounds: [[1]], arrival: 1 }] }],
    ['an order that threads cannot have', { strategy: { kind: 'threads', order: 'tour' } }],
    ['an opening that is none', { strategy: { kind: 'processes', opening: 'largest' } }],
  ])('%s', (_, document) => {
    expect(complaintOf(document)).toMatchSnapshot();
  });
});

describe('a scenario is checked once', () => {
  const scenario = parseScenario({ boards: 3 });
  const checksOf = (observed: object) => {
    const name = vi.fn(() => 'observed');
    Object.defineProperty(observed, 'name', { get: name });
    checkScenario(observed as Scenario);
    const first = name.mock.calls.length;
    checkScenario(observed as Scenario);
    return { first, second: name.mock.calls.length - first };
  };

  test('and not again where a document made it', () => {
    expect(checksOf(parseScenario({ boards: 3 }))).toEqual({ first: 0, second: 0 });
  });

  test('and at first use where a program made it', () => {
    const { first, second } = checksOf({ ...scenario });
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(0);
  });

  test('and a changed copy anew, as often as it is wrong', () => {
    const wrong = { ...scenario, boards: NaN } as Scenario;
    for (let times = 0; times < 2; times++) {
      expect(() => checkScenario(wrong)).toThrow(/boards: found NaN/);
    }
  });

  test('and so are its games, but not those of a program, which may change them', () => {
    const games = [[[5, 55]]];
    const read = readGames(games, 'games');
    expect(readGames(read, 'games')).toBe(read);
    games[0]![0]![0] = -1;
    expect(() => readGames(games, 'games')).toThrow(/games\[0\]\[0\]\[0\]: found -1/);
  });
});

test('presets are at least fifteen, the reference first, each with a line of its own', () => {
  expect(presets[0]!.name).toBe('judit');
  expect(new Set(presets.map(({ summary }) => summary)).size).toBeGreaterThanOrEqual(15);
  for (const { name, scenario } of presets) {
    expect(parseScenario({ ...formatScenario(scenario) })).toMatchObject({ name });
  }
});

test('the schema names every field that is read, and no other', () => {
  const names = Object.keys(scenarioSchema['properties'] as object);
  expect(names).toEqual([
    'name',
    'boards',
    'rounds',
    'moveTime',
    'replyTime',
    'opens',
    'priority',
    'arrivals',
    'groups',
    'games',
    'replyLimit',
    'replyRate',
    'replyBurst',
    'strategy',
    'seed',
    '$schema',
  ]);
});
