import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/text/width.js';
import { linesOf, run, type World } from '../fake-terminal.js';

function failing(code: string): World {
  return {
    readFile: () => {
      throw Object.assign(new Error('the disk is on fire'), { code });
    },
  };
}

describe('a mistake of the program itself', () => {
  test('is called one, says how to report it, and ends with 70', async () => {
    const { code, stdout, stderr } = await run(['a.json'], failing('EIO'));
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(`\n${stderr}`).toMatchInlineSnapshot(`
      "
      ✗ Error: the disk is on fire
        This is a mistake in simul, not in what you asked for.
        Please report it with the command line that led here; DEBUG=1 shows where it
        happened.
      "
    `);
  });

  test('says where it happened to those who ask', async () => {
    const world = { ...failing('EIO'), environment: { DEBUG: '1' } };
    expect((await run(['a.json'], world)).stderr).toContain('    at ');
  });
});

test.each([
  ['EISDIR', 'a directory'],
  ['EACCES', 'a file that may not be read'],
  ['EFBIG', 'more than 256 MB'],
  ['ENAMETOOLONG', 'neither a preset nor a file'],
])('a file that gives %s is bad input', async (fault, words) => {
  const { code, stderr } = await run(['a.json'], failing(fault));
  expect(code).toBe(3);
  expect(stderr).toContain(words);
});

test('messages keep to the width of their terminal', async () => {
  for (const columns of [40, 60, 100]) {
    const { stderr } = await run(['--reply-time', 'expp(5s)'], { size: [columns, 24] });
    for (const line of linesOf(stderr)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  }
});

test('messages have colour on a terminal alone, and not where it is not wanted', async () => {
  const size = [80, 24] as const;
  expect((await run(['--bords'], { size })).stderr).toContain('\x1b[31m✗');
  expect((await run(['--bords', '--no-color'], { size })).stderr).not.toContain('\x1b');
  expect((await run(['--bords'])).stderr).not.toContain('\x1b');
});
