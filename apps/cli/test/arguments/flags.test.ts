import { OPTIONS, ordersOf, scenarioSchema, strategyFields, type Kind } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { kebabCase } from '../../src/arguments/flag.js';
import { allCommands } from '../../src/program/registry.js';
import { run } from '../support/fake-terminal.js';

const NAMED = [
  ...['boards', 'rounds', 'move-time', 'reply-time', 'opens', 'priority', 'arrivals'],
  ...['reply-limit', 'reply-rate', 'reply-burst', 'seed', 'strategy', 'masters', 'open-games'],
  ...['order', 'opening', 'dispatch', 'quantum', 'walk-time', 'startup-time'],
];

/** What only a document can say. */
const IN_DOCUMENTS: readonly string[] = ['name', 'games', 'groups', '$schema'];

const commands = await allCommands();
const played = commands.filter(({ argument }) => argument === 'scenario');

test('fields are written as flags in lower case, with hyphens', () => {
  expect(['boards', 'moveTime', 'startupTime'].map(kebabCase)).toEqual([
    'boards',
    'move-time',
    'startup-time',
  ]);
});

describe.each(played)('$name', ({ flags }) => {
  const names = flags.map(({ name }) => name);

  test('takes every field of a scenario and every option of a strategy', () => {
    const fields = Object.keys(scenarioSchema['properties'] as object);
    const options = Object.keys(strategyFields).filter((name) => name !== 'kind');
    const wanted = [...fields, ...options].filter((name) => !IN_DOCUMENTS.includes(name));
    const written = wanted.map(kebabCase);
    expect(names).toEqual(expect.arrayContaining(written));
    expect(written.sort()).toEqual(NAMED.sort());
  });

  test('takes no flag twice', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

test('every option of every kind reaches the strategy', async () => {
  const values: Record<string, [text: string, read: unknown]> = {
    masters: ['2', 2],
    dispatch: ['static', 'static'],
    openGames: ['5', 5],
    order: ['shortest', 'shortest'],
    opening: ['longest', 'longest'],
    quantum: ['250ms', 0.25],
    walkTime: ['1m', 60],
    startupTime: ['0.5', 0.5],
  };
  for (const [kind, options] of Object.entries(OPTIONS)) {
    for (const option of options) {
      const [text, read] = values[option]!;
      const args = ['replay', '--strategy', kind, `--${kebabCase(option)}`, text, '--json'];
      const { stdout } = await run(args);
      expect((JSON.parse(stdout) as { strategy: object }).strategy).toMatchObject({
        kind,
        [option]: read,
      });
    }
  }
});

test.each(['fifo', 'lifo', 'shortest', 'priority', 'tour', 'poll'])(
  'the order %s reaches the strategies that can have it',
  async (order) => {
    const { stdout } = await run(['compare', '--order', order, '--json']);
    const { results } = JSON.parse(stdout) as {
      results: { strategy: { kind: Kind; order?: string } }[];
    };
    for (const { strategy } of results) {
      const isTaken = (ordersOf(strategy.kind) as readonly string[]).includes(order);
      const usual = ordersOf(strategy.kind).length === 0 ? undefined : 'fifo';
      expect(strategy.order).toBe(isTaken ? order : usual);
    }
  },
);

test('limits on the replies reach scenarios that are drawn and recorded', async () => {
  const flags = ['--reply-limit=8', '--reply-rate', '3000/min', '--reply-burst=4'];
  const limits = { replyLimit: 8, replyRate: 50, replyBurst: 4 };
  const files = { games: '[[[1, 2]]]' };
  for (const scenario of ['judit', 'games']) {
    const { stdout } = await run(['replay', scenario, ...flags, '--json'], { files });
    expect(JSON.parse(stdout)).toMatchObject({ scenario: limits });
  }
});

test('a burst takes the rate of its scenario', async () => {
  const files = { limited: 'replyRate: 2\n' };
  const { stdout } = await run(['replay', 'limited', '--reply-burst=3', '--json'], { files });
  expect(JSON.parse(stdout)).toMatchObject({ scenario: { replyRate: 2, replyBurst: 3 } });
});

test.each([
  ['30/s', 'exp(33.333333ms)'],
  ['every 2s', '2s'],
  ['exp(2s)', 'exp(2s)'],
])('arrivals written %s reach the scenario', async (text, arrivals) => {
  const args = ['--arrivals', text, '--opens', 'opponent', '--priority', '-1', '--boards=2'];
  const { stdout } = await run(['predict', ...args, '--json']);
  const scenario = { boards: 2, arrivals, opens: 'opponent', priority: -1 };
  expect(JSON.parse(stdout)).toMatchObject({ scenario });
});

test('every field of the times reaches the scenario', async () => {
  const fields = {
    boards: '3',
    rounds: 'poisson(4)',
    moveTime: 'exp(2s)',
    replyTime: 'uniform(1s, 9s)',
  };
  const flags = Object.entries(fields).map(([name, text]) => `--${kebabCase(name)}=${text}`);
  const { stdout } = await run(['replay', ...flags, '--seed', '9', '--replication', '4', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    scenario: { ...fields, boards: 3 },
    seed: 9,
    replication: 4,
  });
});
