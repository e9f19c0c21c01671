import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const run = fileURLToPath(new URL('../run.js', import.meta.url));

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'run-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type OnOutput = (stop: (signal: NodeJS.Signals) => void) => void;

/** Runs a command line in the folder, which is first in PATH; `onOutput` gets its output. */
function ended(words: readonly string[], onOutput?: OnOutput): Promise<Ended> {
  return nodeEnded([run, ...words], onOutput);
}

/** Runs Node until all its child processes have ended. */
function nodeEnded(
  args: readonly string[],
  onOutput: OnOutput = () => undefined,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const running = spawn(execPath, args, {
    cwd: folder,
    env: { ...env, ...variables, PATH: [folder, env['PATH']].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  running.stdout.on('data', (chunk) => {
    output.stdout += String(chunk);
    onOutput((signal) => running.kill(signal));
  });
  running.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  return new Promise((resolve) => {
    running.on('close', (code) => resolve({ code, ...output }));
  });
}

const printing = (value: string) => ['node', '-p', value];

test('the exit code is that of the command', async () => {
  expect(await ended(['node', '-e', 'process.exit(7)'])).toMatchObject({ code: 7 });
  expect(await ended(['node', '-e', ''])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a missing command is an error', async () => {
  const { code, stderr } = await ended(['no-such-command']);
  expect([code, stderr]).toEqual([127, 'no-such-command: spawn no-such-command ENOENT\n']);
});

test("variables are set for the command, and turbo's telemetry is off", async () => {
  const words = ['A_B=c=d e', ...printing('process.env.A_B + process.env.DO_NOT_TRACK')];
  expect((await ended(words)).stdout).toBe('c=d e1\n');
});

test('arguments are passed unchanged', async () => {
  const args = ['--nice=3', 'a b', '"', "'", '^', '$HOME', '*'];
  const { stdout } = await ended([
    ...printing('JSON.stringify(process.argv.slice(1))'),
    '--',
    ...args,
  ]);
  expect(JSON.parse(stdout)).toEqual(args);
});

test('the priority is lowered as requested, and never raised', async () => {
  const priority = printing('os.getPriority()');
  expect((await ended(['--nice=19', ...priority])).stdout).toBe('19\n');
  expect((await ended(['--nice=-5', ...priority])).stdout).toBe(`${getPriority()}\n`);
});

test('an unknown flag or a missing command is refused', async () => {
  expect((await ended(['--nicer', 'node'])).stderr).toContain('found the flag --nicer');
  expect((await ended(['--nice=3'])).stderr).toContain('found no command to run');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s is passed on to the command', async (signal, code) => {
  const waiting = 'console.log("ready"); setInterval(() => {}, 1e6)';
  expect(await ended(['node', '-e', waiting], (stop) => stop(signal))).toMatchObject({ code });
});

test('when the shell of a package script ends, so does the command', async () => {
  const command = `
    process.on('SIGTERM', () => { console.log('ended'); process.exit(); });
    setTimeout(() => {}, 20_000);
    console.log('ready');`;
  const line = JSON.stringify([run, 'node', '-e', command]);
  const shell = `child_process.spawn(process.execPath, ${line}, { stdio: 'inherit' })`;
  const end: OnOutput = (stop) => stop('SIGKILL');
  const { stdout } = await nodeEnded(['-e', shell], end, { npm_lifecycle_event: 'test' });
  expect(stdout).toBe('ready\nended\n');
});

describe('turbo run', () => {
  /** A fake turbo that fails and writes a summary and a log like the real one. */
  function failing(exitCode: number): void {
    mkdirSync(join(folder, '.turbo/runs'), { recursive: true });
    writeFileSync(join(folder, '.turbo/runs/before.json'), '{}');
    writeFileSync(join(folder, 'test.log'), ' FAIL  test/x.test.ts > a law\n');
    const task = { taskId: '@simul/x#test', directory: 'packages/x', logFile: 'test.log' };
    const summary = JSON.stringify({
      tasks: [
        { ...task, execution: { exitCode } },
        { ...task, taskId: '@simul/x#build', execution: { exitCode: 0 } },
        { taskId: '@simul/y#verify', directory: 'packages/y', execution: { exitCode } },
        { ...task, taskId: '@simul/x#verify' },
      ],
    });
    const turbo = `#!/usr/bin/env node
      require('node:fs').writeFileSync('.turbo/runs/now.json', ${JSON.stringify(summary)});
      console.log('the output of turbo');
      process.exit(${exitCode});`;
    writeFileSync(join(folder, 'turbo'), turbo);
    chmodSync(join(folder, 'turbo'), 0o755);
  }

  test('that fails names the failed tests last, and ends with its exit code', async () => {
    failing(1);
    expect(await ended(['turbo', 'run', 'test'])).toEqual({
      code: 1,
      stdout: 'the output of turbo\n',
      stderr:
        '\n2 tasks failed\n\n@simul/x#test\n  packages/x/test/x.test.ts > a law\n' +
        '\n@simul/y#verify\n  Its output is above.\n',
    });
    expect(readdirSync(join(folder, '.turbo/runs'))).toEqual(['before.json']);
  });

  test('that succeeds adds nothing', async () => {
    failing(0);
    const { code, stderr } = await ended(['turbo', 'run', 'test']);
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, '.turbo/runs'))).toEqual(['before.json']);
  });
});
