import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/lib/experiment/command-line.js';
import { writeDocument } from '../../src/lib/runner/write-document.js';
import { LINKS } from './links.js';
import { experimentOf, performedHere } from './support.js';

/** What the command says on a machine that is too busy to start workers. */
const ONE_CORE = /^running on one core: .*\n$/;

/** The exit code of a plan that has none. */
const NO_ANSWER = 4;

const BIN = join(import.meta.dirname, '../../node_modules/.bin');

/** What a shell prints when a command line is pasted into it. */
function printed(line: string): Promise<string> {
  const env = { ...process.env, PATH: `${BIN}:${process.env['PATH']}` };
  return new Promise((resolve, reject) => {
    execFile('/bin/sh', ['-c', line], { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const complaints = stderr.replace(ONE_CORE, '');
      if (complaints === '' && (error === null || error.code === NO_ANSWER)) resolve(stdout);
      else reject(error ?? new Error(stderr));
    });
  });
}

test.for(LINKS)('%s comes to the bytes that its command line prints', async ([, link]) => {
  const experiment = experimentOf(link);
  const document = await performedHere(experiment);
  expect(writeDocument(document!)).toBe(await printed(commandLine(experiment)));
});
