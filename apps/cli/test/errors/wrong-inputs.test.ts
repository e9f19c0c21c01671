import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFileCapped } from '../../src/terminal/read-capped.js';
import { run, type Outcome } from '../support/fake-terminal.js';
import {
  wrongDocuments,
  wrongFiles,
  wrongFlags,
  wrongGroups,
  type WrongInput,
} from '../support/wrong-inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'simul-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a wrong input in a folder that holds nothing but its file. */
async function wrong({ args, input, stdin = '' }: WrongInput): Promise<Outcome> {
  if (input !== undefined) writeFileSync(join(folder, 'input'), input);
  const outcome = await run(args, {
    stdin,
    readFile: (path) => readFileCapped(join(folder, path)),
  });
  if (input !== undefined) rmSync(join(folder, 'input'));
  return outcome;
}

describe.each([
  ['flags', wrongFlags],
  ['files', wrongFiles],
  ['documents', wrongDocuments],
  ['groups', wrongGroups],
])('wrong %s', (_, inputs) => {
  test.each(inputs)('$is', async (input) => {
    const { code, stdout, stderr } = await wrong(input);
    expect({ code, stdout }).toEqual({ code: input.code, stdout: '' });
    expect(`\n${stderr}`).toMatchSnapshot();
  });
});

test('every message is one block: where, what was found, what was wanted', async () => {
  for (const input of [...wrongFlags, ...wrongFiles, ...wrongDocuments, ...wrongGroups]) {
    const { stderr } = await wrong(input);
    expect(stderr).toMatch(/^✗ [^\n]+\n( {2}[^\n]+\n)+$/);
    expect(stderr).not.toContain(folder);
    expect(stderr.length).toBeLessThan(1000);
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  }
});
