import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const memoryPreload = new URL('./support/preload-memory.ts', import.meta.url).href;
const signalsPreload = new URL('./support/preload-signals.ts', import.meta.url).href;
const simul = fileURLToPath(new URL('../bin/simul.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own. */
function started(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...environment } };
    const child = execFile(process.execPath, [simul, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : child.exitCode, stdout, stderr });
    });
    child.stdin?.end('boards: 2\n');
  });
}

describe('the program as a process', () => {
  test('tells the story, and ends with 0', async () => {
    const { code, stdout, stderr } = await started([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('43\u202F200 s');
    expect(stdout).not.toContain('\x1b');
  });

  test('says its version, which is that of its package', async () => {
    const { stdout } = await started(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('reads standard input', async () => {
    expect((await started(['-', '--rounds=1'])).stdout).toContain('2 boards × 1 round,');
  });

  test('gives what went wrong to stderr, and its code', async () => {
    expect(await started(['--bords'])).toMatchObject({ code: 2, stdout: '' });
    expect(await started(['nowhere.pgn'])).toMatchObject({ code: 3, stdout: '' });
    expect(await started(['/'])).toMatchObject({ code: 3, stdout: '' });
  });

  test('is coloured in a pipe when it is told so', async () => {
    expect((await started([], { FORCE_COLOR: '1' })).stdout).toContain('\x1b[1m');
  });

  test('says nothing of how many ranges listen for Ctrl-C', async () => {
    const args = ['--against=sync,threads', '--workers=2', '-n', '40000', '--json'];
    expect(await started(['simulate', ...args])).toMatchObject({ code: 0, stderr: '' });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [simul, 'replay', '--boards=200', '--json']);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'a simulation that %s interrupts says what it knows, and ends with %i',
    async (...ending) => {
      const [signal, expected] = ending;
      const args = [
        'simulate',
        '--reply-time=exp(55s)',
        '--rounds=1',
        '-n',
        '1000000000',
        '--json',
      ];
      const { code, stdout } = await interruptedAt('shows progress', signal, args);
      expect(code).toBe(expected);
      const { replications, isPartial } = JSON.parse(stdout) as Record<string, unknown>;
      expect(isPartial).toBe(true);
      expect(replications).toBeGreaterThan(0);
      expect(replications).toBeLessThan(1_000_000_000);
    },
  );

  test('a simulation that is interrupted before its first exhibition is over says so', async () => {
    const args = ['simulate', '--reply-time=exp(55s)', '--boards=1000000', '--rounds=200'];
    expect(await interruptedAt('listens', 'SIGTERM', args)).toEqual({
      code: 143,
      stdout: '',
      stderr: expect.stringContaining('interrupted before the first exhibition ended\n') as string,
    });
  });
});

test.runIf(existsSync('/dev/zero'))(
  'a device without end is refused with less than 256 MB',
  async () => {
    const { code, stderr } = await started(['/dev/zero'], {
      NODE_OPTIONS: `--import=${memoryPreload}`,
    });
    const [, held] = /held ([\d.]+) MB/.exec(stderr)!;
    expect(code).toBe(3);
    expect(stderr).toContain('found   more than 64 MB');
    expect(Number(held)).toBeGreaterThan(64);
    expect(Number(held)).toBeLessThan(256);
  },
);

/**
 * Sends a signal when the program does what the test waits for: it listens for signals, or shows the
 * progress of what it has played. `preload-signals.ts` reports both from inside the process.
 */
function interruptedAt(
  event: 'listens' | 'shows progress',
  signal: NodeJS.Signals,
  args: readonly string[],
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', signalsPreload, simul, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (said.stderr += String(chunk)));
  child.on('message', (message) => {
    if (message === event) child.kill(signal);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
