import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { loadKernel, playHere } from '@simul/core';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/lib/experiment/command-line.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';
import { perform } from '../../src/lib/runner/perform.js';
import { writeDocument } from '../../src/lib/runner/write-document.js';
import { LINKS } from './links.js';

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
  const experiment = readExperiment(new URLSearchParams(link));
  const player = playHere(await loadKernel());
  const { signal } = new AbortController();
  const document = await perform(experiment, { player, signal, hear: () => undefined });
  expect(writeDocument(document!)).toBe(await printed(commandLine(experiment)));
});
