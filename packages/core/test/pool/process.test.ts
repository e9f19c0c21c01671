import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const dist = new URL('../../dist/', import.meta.url).href;

/** The output of a program that plays on a pool and never closes it. */
async function printed(program: string): Promise<string> {
  const head = `
    import { parseScenario } from '${dist}index.js';
    import { createPool } from '${dist}pool/node/index.js';
    const task = { scenario: parseScenario({}), strategy: { kind: 'async' }, seed: 1n };
    const pool = createPool({ workers: 2, idleTime: 3600, patience: 3600 });`;
  const flags = ['--input-type=module', '--eval', head + program];
  const { stdout } = await run(process.execPath, flags);
  return stdout;
}

test('idle workers let the process end', async () => {
  const program = `
    const { makespan } = await pool.play(task, { from: 0, to: 1 });
    console.log(makespan[0]);`;
  expect(await printed(program)).toBe('3655\n');
});

test('the process does not end while a range is played', async () => {
  const program = `
    pool.play(task, { from: 0, to: 50_000 }).then(({ makespan }) => console.log(makespan.length));`;
  expect(await printed(program)).toBe('50000\n');
});

test('the process does not end while a pool is closed during play', async () => {
  const program = `
    await pool.play(task, { from: 0, to: 1 });
    const played = pool.play(task, { from: 0, to: 50_000 });
    await new Promise(setImmediate);
    await Promise.all([pool.close(), played.catch(({ name }) => console.log(name))]);
    console.log('closed');`;
  expect(await printed(program)).toBe('PoolClosedError\nclosed\n');
});
