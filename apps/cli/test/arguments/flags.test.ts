import { OPTIONS, scenarioSchema, strategyFields } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { kebabCase } from '../../src/arguments/flag.js';
import { allCommands } from '../../src/program/registry.js';
import { run } from '../support/fake-terminal.js';

const NAMED = [
  ...['boards', 'rounds', 'move-time', 'reply-time', 'strategy', 'masters', 'open-games', 'order'],
  ...['dispatch', 'quantum', 'walk-time', 'startup-time', 'seed'],
];

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
    const {
      name: _name,
      games: _games,
      $schema: _schema,
      ...fields
    } = scenarioSchema['properties'] as object & {
      name: unknown;
      games: unknown;
      $schema: unknown;
    };
    const { kind: _kind, ...options } = strategyFields;
    const wanted = [...Object.keys(fields), ...Object.keys(options)].map(kebabCase);
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(wanted.sort()).toEqual(NAMED.sort());
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
    order: ['poll', 'poll'],
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
