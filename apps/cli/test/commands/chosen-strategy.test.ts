import { describe, expect, test } from 'vitest';
import { run } from '../support/fake-terminal.js';

async function kindOf(...args: string[]): Promise<{ kind: string; stderr: string }> {
  const { stdout, stderr } = await run([...args, '--json']);
  const { strategy } = JSON.parse(stdout) as { strategy: { kind: string } };
  return { kind: strategy.kind, stderr };
}

describe('without a strategy', () => {
  test.each(['replay', 'predict', 'simulate'])(
    '%s takes one that has masters where masters are given, and says so',
    async (command) => {
      const args = [command, '--boards=3', '--rounds=2', '--masters=3'];
      const { kind, stderr } = await kindOf(...args);
      expect(kind).toBe('hybrid');
      expect(stderr).toBe('  No strategy named: hybrid, since async does not take masters.\n');
    },
  );

  test('a quantum is for threads, and a time to start up for processes with loops', async () => {
    expect((await kindOf('predict', '--quantum=1s')).kind).toBe('threads');
    expect((await kindOf('predict', '--startup-time=1s')).kind).toBe('hybrid');
  });

  test('what the usual one takes stays with it, and nothing is said', async () => {
    expect(await kindOf('predict', '--open-games=3')).toEqual({ kind: 'async', stderr: '' });
    expect(await kindOf('predict', 'tests', '--masters=3')).toEqual({
      ...{ kind: 'processes', stderr: '' },
    });
  });

  test('the options of the scenario are kept', async () => {
    const { stdout } = await run(['predict', 'kitchen', '--masters=2', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      strategy: { kind: 'hybrid', masters: 2, order: 'poll', walkTime: 4 },
    });
  });

  test('a limit on open games stays one for all masters together, unless dispatch is given', async () => {
    const strategyOf = async (...flags: string[]) => {
      const { stdout } = await run(['predict', 'crawler', '--masters=3', ...flags, '--json']);
      return (JSON.parse(stdout) as { strategy: object }).strategy;
    };
    const kept = { kind: 'hybrid', masters: 3, openGames: 50 };
    expect(await strategyOf()).toMatchObject({ ...kept, dispatch: 'shared' });
    expect(await strategyOf('--dispatch=static')).toMatchObject({ ...kept, dispatch: 'static' });
  });

  test('what is varied counts as given', async () => {
    const args = ['sweep', '--boards=3', '--rounds=2', '--vary', 'masters=1,2', '--json'];
    const { stdout, stderr } = await run(args);
    const { points } = JSON.parse(stdout) as { points: { strategy: object }[] };
    expect(points.map(({ strategy }) => strategy)).toMatchObject([
      { kind: 'hybrid', masters: 1 },
      { kind: 'hybrid', masters: 2 },
    ]);
    expect(stderr).toContain('hybrid, since async does not take masters');
  });

  test('options that no strategy takes together are refused', async () => {
    const { code, stderr } = await run(['replay', '--quantum=1s', '--startup-time=1s']);
    expect(code).toBe(2);
    expect(stderr).toContain('--quantum');
  });
});
