import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/lib/experiment/command-line.js';
import { defaultExperiment } from '../../src/lib/experiment/default-experiment.js';
import { quoted } from '../../src/lib/experiment/quoted.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';

test('a shell takes any words for what they are', () => {
  const words = fc.sample(fc.string({ minLength: 1, unit: 'grapheme' }), {
    seed: 51,
    numRuns: 100,
  });
  const plain = words.map((word) => word.replaceAll('\0', '0'));
  const line = `printf '%s\\0' ${plain.map(quoted).join(' ')}`;
  const printed = execFileSync('/bin/sh', ['-c', line]).toString();
  expect(printed.split('\0').slice(0, -1)).toEqual(plain);
});

test('a command line says everything, as people would write it', () => {
  expect(commandLine(defaultExperiment())).toBe(
    "simul simulate --boards 24 --rounds 30 --move-time 'exp(5s)' --reply-time 'exp(55s)' " +
      "--seed 1 --strategy async --against 'async(walkTime=1s)' --replications 10000 --json",
  );
  expect(commandLine(defaultExperiment('plan'))).toBe(
    "simul plan --boards 24 --rounds 30 --move-time 'exp(5s)' --reply-time 'exp(55s)' --seed 1 " +
      "--strategy hybrid --least masters --such-that 'makespan.p95 <= 50m' --replications 2000 --json",
  );
});

test('values that are listed come by standard input', () => {
  const query = '?rounds=[3,4]&against=&strategy=hybrid(masters=2)&precision=1%25';
  expect(commandLine(readExperiment(new URLSearchParams(query)))).toBe(
    `printf %s '{"boards":24,"rounds":[3,4],"moveTime":"exp(5s)",` +
      `"replyTime":"exp(55s)"}' | simul simulate - --seed 1 --strategy 'hybrid(masters=2)' ` +
      `--precision 'makespan.mean 1%' --json`,
  );
});
