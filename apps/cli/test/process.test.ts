import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

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
    expect(stdout).toContain('43 200 s');
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

  test('a simulation that is interrupted says what it knows, and ends with 130', async () => {
    const args = ['simulate', '--reply-time=exp(55s)', '--rounds=1', '-n', '1000000000', '--json'];
    const child = spawn(process.execPath, [simul, ...args]);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    // Sent before it listens, the signal would kill it: it is given time to begin. What runs it,
    // npx for one, hands on a signal that it has had already.
    const sending = setInterval(() => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGTERM'), 20);
    }, 3000);
    const [code] = (await once(child, 'close')) as [number];
    clearInterval(sending);
    expect(code).toBe(130);
    const { replications, isPartial } = JSON.parse(stdout) as Record<string, unknown>;
    expect(isPartial).toBe(true);
    expect(replications).toBeLessThan(1_000_000_000);
  }, 20_000);
});
