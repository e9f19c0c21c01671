import { KINDS } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/text/width.js';
import { linesOf, run } from '../support/fake-terminal.js';

interface Compared {
  readonly results: readonly { strategy: { kind: string }; result: { makespan: number } }[];
}

async function compared(...args: string[]): Promise<Compared> {
  const { code, stdout } = await run([...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Compared;
}

describe('the story', () => {
  test('is told when nothing is asked for', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect((await run(['compare', 'judit'])).stdout).toBe(stdout);
  });

  test('shows its figures, on both clocks, and names them', async () => {
    const { stdout } = await run([]);
    for (const figure of [
      '43\u202F200 s',
      '12 h',
      '3\u202F600 s',
      '1 h',
      '3\u202F655 s',
      '1 h 0 min 55 s',
    ]) {
      expect(stdout).toMatch(new RegExp(` ${figure}( |$)`, 'm'));
    }
    for (const figure of ['10\u202F800 s', '1\u202F825 s', '11.82', '98.5 %', '59.917 s']) {
      expect(stdout).toContain(figure);
    }
    expect(stdout).toContain('makespan  when the last game ends');
    expect(stdout).toContain('released  when the last master is free');
  });

  test('says above each timeline how it is served, and on both clocks where they differ', async () => {
    const lines = linesOf((await run([])).stdout);
    expect(lines).toContain('sync  one board at a time: 12 h');
    expect(lines).toContain('async  from board to board: 1 h 0 min 55 s, released 1 h');
    expect(lines).toContain('processes  4 masters, each one board at a time: 3 h');
    const two = linesOf((await run(['--masters', '2'])).stdout);
    expect(two).toContain('processes  2 masters, each one board at a time: 6 h');
  });

  test('says which formula is exact', async () => {
    const { stdout } = await run([]);
    for (const kind of KINDS) expect(stdout).toMatch(new RegExp(`^${kind} +exact .* = `, 'm'));
  });

  test('reads the same down a narrow page', async () => {
    const { stdout } = await run([], { environment: { COLUMNS: '40' } });
    expect(linesOf(stdout).slice(0, 24).join('\n')).toMatchInlineSnapshot(`
      "judit: 24 boards × 30 rounds, a move
      5 s, a reply 55 s

      sync
      makespan     43\u202F200 s  12 h
      released     43\u202F200 s  12 h
      speed-up         1.00
      utilisation     8.3 %
      mean wait         0 s
      max wait          0 s

      async
      makespan      3\u202F655 s  1 h 0 min 55 s
      released      3\u202F600 s  1 h
      speed-up        11.82
      utilisation    98.5 %
      mean wait    59.917 s
      max wait        115 s

      threads
      makespan      3\u202F655 s  1 h 0 min 55 s
      released      3\u202F600 s  1 h
      speed-up        11.82
      utilisation    98.5 %"
    `);
  });
});

describe('a page', () => {
  test.each([40, 60, 79, 80, 100, 160])('keeps to %d columns', async (columns) => {
    for (const scenario of ['judit', 'kitchen', 'crawler', 'helpdesk']) {
      const { stdout } = await run([scenario], { size: [columns, 40] });
      for (const line of linesOf(stdout)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('is no narrower than 40 columns', async () => {
    const narrow = await run([], { size: [20, 40] });
    expect(narrow.stdout).toBe((await run([], { size: [40, 40] })).stdout);
  });

  test('is 80 columns wide by default', async () => {
    const lines = linesOf((await run([])).stdout);
    expect(Math.max(...lines.map(widthOf))).toBe(80);
  });

  test('has colour on a terminal alone, and not where it is not wanted', async () => {
    const size = [80, 24] as const;
    const coloured = async (args: string[], environment = {}) =>
      (await run(args, { size, environment })).stdout.includes('\x1b[');
    expect(await coloured([])).toBe(true);
    expect(await coloured(['--no-color'])).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false);
    expect(await coloured([], { NO_COLOR: '' })).toBe(true);
    expect(await coloured([], { TERM: 'dumb' })).toBe(false);
    expect(await coloured([], { TERM: 'dumb', FORCE_COLOR: '1' })).toBe(true);
    expect((await run([])).stdout).not.toContain('\x1b');
    expect((await run([], { environment: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[');
    expect((await run([], { environment: { FORCE_COLOR: '0' } })).stdout).not.toContain('\x1b');
  });

  test('is the same without colour', async () => {
    const { stdout } = await run([], { size: [80, 24] });
    expect(linesOf(stdout)).toEqual(linesOf((await run([])).stdout));
  });

  test('is all ASCII where the locale takes nothing else', async () => {
    for (const environment of [{ LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }]) {
      for (const scenario of ['judit', 'kitchen', 'crawler']) {
        expect((await run([scenario], { environment })).stdout).toMatch(/^[\n -~]*$/);
      }
    }
    expect((await run([], { environment: { LANG: 'de_DE.utf8' } })).stdout).toContain('×');
  });

  test('says from which seed times were drawn, where any were', async () => {
    expect((await run(['kitchen', '--seed', '7', '--replication', '2'])).stdout).toContain(
      'seed 7, replication 2',
    );
    expect((await run([])).stdout).not.toContain('seed');
  });

  test('has no timeline of more slices than can be seen, but those of the others', async () => {
    const { stdout } = await run(['compare', '--quantum', '1ms']);
    expect(stdout).toContain('No timeline of threads: 3\u202F600\u202F000 slices');
    expect(stdout).toContain('sync  one board at a time');
  });

  test('has no timelines of more rounds than can be seen', async () => {
    const { stdout } = await run(['--boards', '2000']);
    expect(stdout).toContain('3\u202F600\u202F000 s');
    expect(stdout).toContain('No timelines: 60\u202F000 rounds');
    expect(stdout).not.toContain('█');
  });
});

describe('what is compared', () => {
  test('are all five kinds, or those that are named', async () => {
    expect((await compared()).results.map(({ strategy }) => strategy.kind)).toEqual(KINDS);
    const { results } = await compared('--strategy', 'hybrid,sync');
    expect(results.map(({ strategy }) => strategy.kind)).toEqual(['hybrid', 'sync']);
  });

  test('options go to the kinds that take them, and to no other', async () => {
    const { results } = await compared('--quantum', '2s', '--walk-time', '0.1', '--masters', '2');
    expect(results.map(({ strategy }) => strategy)).toMatchObject([
      { kind: 'sync', walkTime: 0.1 },
      { kind: 'async', walkTime: 0.1 },
      { kind: 'threads', walkTime: 0.1, quantum: 2, masters: 2 },
      { kind: 'processes', walkTime: 0.1, masters: 2 },
      { kind: 'hybrid', walkTime: 0.1, masters: 2 },
    ]);
    expect(results[0]!.strategy).not.toHaveProperty('quantum');
  });

  test("what a scenario says of its own strategy stays with that strategy's kind", async () => {
    const { results } = await compared('agents');
    expect(results[2]!.strategy).toMatchObject({ kind: 'threads', openGames: 16 });
    expect(results[1]!.strategy).not.toHaveProperty('openGames');
  });

  test('the reference figures of the model come out', async () => {
    const makespanOf = async (...args: string[]) =>
      (await compared(...args)).results[0]!.result.makespan;
    expect(await makespanOf('--strategy', 'async', '--open-games', '6')).toBe(7225);
    expect(await makespanOf('--strategy', 'async', '--walk-time', '1s')).toBe(4374);
    expect(await makespanOf('--strategy=threads', '--quantum=2s', '--walk-time=100ms')).toBe(
      3900.6,
    );
  });

  test('every field of the times can be said otherwise, before or after the scenario', async () => {
    const flags = ['--boards=3', '--rounds', '2', '--move-time', '1s', '--reply-time=4'];
    const before = await compared(...flags, 'judit', '--strategy', 'sync');
    expect(before.results[0]!.result.makespan).toBe(3 * 2 * 5);
    expect(await compared('judit', ...flags, '--strategy', 'sync')).toEqual(before);
  });
});

test('where opponents open, a game does not end with a reply', async () => {
  expect((await run(['compare'])).stdout).toContain('with its last reply');
  const { stdout } = await run(['compare', '--opens', 'opponent']);
  expect(stdout).toMatch(/^makespan {2}when the last game ends$/m);
  expect(stdout).toMatch(/^released {2}when the last master is free: after her last move$/m);
});
