import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../../src/document/input-error.js';
import { formatScenario } from '../../src/scenario/format-scenario.js';
import { readGames } from '../../src/scenario/games.js';
import { presets } from '../../src/scenario/presets.js';
import { checkScenario, parseScenario, scenarioSchema } from '../../src/scenario/read-scenario.js';
import type { Scenario } from '../../src/scenario/scenario.js';

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

test('presets are at least nine, the reference first, each with a line of its own', () => {
  expect(presets[0]!.name).toBe('judit');
  expect(new Set(presets.map(({ summary }) => summary)).size).toBeGreaterThanOrEqual(9);
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
    'games',
    'strategy',
    'seed',
    '$schema',
  ]);
});
