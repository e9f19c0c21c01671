import { readdirSync } from 'node:fs';
import process from 'node:process';
import { constantWorkload, replay, parseScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { PRINTED } from './printed.js';
import { findPython } from './python.js';
import { LISTINGS, runListing } from './run-listing.js';

const python = findPython();
const isCi = process.env['CI'] !== undefined && process.env['CI'] !== '';
const NO_PYTHON =
  'No Python from 3.9 on was found as python3, python or $PYTHON: the listings in Python were NOT RUN.';

if (python === undefined && !isCi) process.stderr.write(`\n${NO_PYTHON}\n\n`);

test('every listing is there in both languages, and it is written down what it prints', () => {
  const files = Object.keys(PRINTED).flatMap((name) => [`${name}.py`, `${name}.ts`]);
  expect(
    readdirSync(LISTINGS)
      .filter((file) => /\.(py|ts)$/.test(file))
      .toSorted(),
  ).toEqual(files.toSorted());
});

test.concurrent.for(Object.keys(PRINTED))(
  'the listing %s in TypeScript runs as it stands and prints what it should',
  async (name) => {
    expect(await runListing(process.execPath, `${name}.ts`)).toEqual(PRINTED[name]);
  },
);

test('Python is there for its listings; without CI a missing one is told on stderr, with CI it fails', () => {
  if (isCi) expect(python, NO_PYTHON).toBeDefined();
});

test.concurrent.for(Object.keys(PRINTED))(
  'the listing %s in Python runs as it stands and prints the same (not run where there is no Python)',
  async (name, { skip }) => {
    if (python === undefined) return skip(NO_PYTHON);
    expect(await runListing(python, `${name}.py`)).toEqual(PRINTED[name]);
  },
);

test('the listing limits says of every number of boards what the exhibition really takes', () => {
  for (const line of PRINTED['limits'] ?? []) {
    const [boards, told] = [...line.matchAll(/\d+/g)].map(Number);
    const workload = constantWorkload(parseScenario({ boards }));
    if (workload === undefined) throw new Error('The times of the listing are constant.');
    expect(told).toBe(replay(workload, { kind: 'async' }).result.makespan);
  }
});
