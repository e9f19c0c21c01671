import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/text/width.js';
import { linesOf, run, type World } from '../support/fake-terminal.js';

function failing(code: string, message = 'the disk is on fire'): World {
  return {
    readFile: () => {
      throw Object.assign(new Error(message), { code });
    },
  };
}

describe('a mistake of the program itself', () => {
  test('is called one, says how to report it, and ends with 70', async () => {
    const { code, stdout, stderr } = await run(['a.json'], failing('ERR_INVALID_ARG_TYPE'));
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(`\n${stderr}`).toMatchInlineSnapshot(`
      "
      ✗ Error: the disk is on fire
        This is a bug in simul, not in your input.
        Please report it with the command line. DEBUG=1 prints the stack trace.
      "
    `);
  });

  test('says where it happened to those who ask', async () => {
    const world = { ...failing('ERR_INVALID_ARG_TYPE'), environment: { DEBUG: '1' } };
    expect((await run(['a.json'], world)).stderr).toContain('    at ');
  });
});

test.each([
  ['EISDIR', 'a directory'],
  ['EACCES', 'a file that may not be read'],
  ['EFBIG', 'more than 64 MB'],
  ['ENAMETOOLONG', 'neither a preset nor a file'],
])('a file that gives %s is bad input', async (fault, words) => {
  const { code, stderr } = await run(['a.json'], failing(fault));
  expect(code).toBe(3);
  expect(stderr).toContain(words);
});

test.each([
  ['ELOOP', "ELOOP: too many symbolic links encountered, open 'a.json'"],
  ['EIO', 'EIO: i/o error, read'],
  ['EMFILE', "EMFILE: too many open files, open 'a.json'"],
  ['ESTALE', "ESTALE: a code that has no words of its own, open 'it's\n.json'"],
])('%s is an error of the file: its path, and what the system said', async (fault, message) => {
  const [said] = message.split(',');
  const { code, stderr } = await run(['a.json'], failing(fault, message));
  expect(code).toBe(3);
  expect(stderr).toBe(`✗ a.json\n  found   ${said}\n  wanted  a text file\n`);

  const column = ['--move-time', 'empirical(a.json#x)'];
  expect(await run(column, failing(fault, message))).toMatchObject({
    code: 2,
    stderr: `✗ --move-time: a.json\n  found   ${said}\n  wanted  a text file\n`,
  });
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
