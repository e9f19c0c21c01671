import { describe, expect, test } from 'vitest';
import { simul } from '../../src/simul.js';
import { FakeTerminal, linesOf, run } from '../support/fake-terminal.js';

describe('a replay', () => {
  test('says all that is reported, as it is reported', async () => {
    const { stdout } = await run(['replay', '--walk-time', '1s']);
    for (const line of [
      /^makespan +4\u202F374 s +1 h 12 min 54 s$/,
      /^released +4\u202F319 s /,
      /^busy time +3\u202F600 s +1 h$/,
      /^walking time +719 s /,
      /^utilisation +82\.3 %$/,
      /^moves +720$/,
      /^speed-up +9\.88$/,
    ]) {
      expect(linesOf(stdout)).toContainEqual(expect.stringMatching(line));
    }
  });

  test('says how long opponents were in the hall', async () => {
    const { stdout } = await run(['replay', '--strategy', 'sync', '--boards=2', '--rounds=1']);
    const lines = linesOf(stdout).filter((line) => line.startsWith('response'));
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, ' '))).toEqual([
      'response, mean 90 s 1 min 30 s',
      'response, p50 60 s 1 min',
      ...['p75', 'p90', 'p95', 'p99', 'p99.9'].map((name) => `response, ${name} 120 s 2 min`),
      'response, max 120 s 2 min',
    ]);
  });

  test('says how long replies waited where they are limited, and nowhere else', async () => {
    expect((await run(['replay'])).stdout).not.toContain('reply wait');
    for (const limit of ['--reply-limit=2', '--reply-rate=1/s']) {
      expect((await run(['replay', limit])).stdout).toMatch(
        /^reply wait, mean .*\nreply wait, max /m,
      );
    }
  });

  test('is served as the scenario says, unless a flag says otherwise', async () => {
    const kinds = async (...args: string[]) => {
      const { stdout } = await run(['replay', ...args, '--json']);
      return (JSON.parse(stdout) as { strategy: object }).strategy;
    };
    expect(await kinds('judit')).toMatchObject({ kind: 'async' });
    expect(await kinds('agents')).toMatchObject({ kind: 'threads', openGames: 16 });
    expect(await kinds('agents', '--open-games', '8')).toMatchObject({
      kind: 'threads',
      openGames: 8,
    });
    expect(await kinds('agents', '--strategy', 'async')).not.toHaveProperty('openGames');
  });

  test('draws another exhibition for each replication', async () => {
    const pages = await Promise.all(
      ['0', '1'].map((n) => run(['replay', 'kitchen', '--replication', n])),
    );
    expect(pages[0]!.stdout).not.toBe(pages[1]!.stdout);
  });

  test('has no timeline of more rounds than can be seen', async () => {
    const { code, stdout } = await run(['replay', '--boards', '2000']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/No\s+timeline: 60\u202F000 rounds/);
  });

  test('of nothing but instants has no timeline, and does no harm', async () => {
    const { code, stdout } = await run(['replay', '--move-time', '0', '--reply-time', '0']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^makespan +0 s$/m);
  });
});

describe('a hall that is watched', () => {
  test('is followed by the page when it is over', async () => {
    const terminal = new FakeTerminal({ size: [100, 40] });
    const code = await simul(['replay', '--watch'], terminal);
    const [, page = ''] = terminal.stdout.text.split('\x1b[?1049l');
    expect(code).toBe(0);
    expect(terminal.now()).toBeGreaterThan(20_000);
    expect(terminal.now()).toBeLessThan(21_000);
    expect(page).toContain('3\u202F655 s');
  });

  test('is left without a word, and with 130 when it is interrupted', async () => {
    for (const [key, expected] of [
      ['q', 0],
      ['\x03', 130],
    ] as const) {
      // prettier-ignore
      const terminal = new FakeTerminal({ size: [100, 40] });
      terminal.onSleep = () => terminal.press?.(key);
      expect(await simul(['replay', '--watch', '--speed', '10'], terminal)).toBe(expected);
      expect(terminal.stdout.text.endsWith('\x1b[?1049l')).toBe(true);
    }
  });
});
