import { InputError } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';
import { writeExperiment } from '../../src/lib/experiment/write-experiment.js';
import { experiments } from './support/experiments.js';

function complaintOf(link: string): InputError | undefined {
  try {
    readExperiment(new URLSearchParams(link));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  return undefined;
}

test.each([
  ['v=3', 'v'],
  ['ask=compare', 'ask'],
  ['ask=toString', 'ask'],
  ['boards=0', 'boards'],
  ['rounds=[1,', 'rounds'],
  ['moveTime=quickly', 'moveTime'],
  ['replyTime=empirical(times.csv%23reply)', 'replyTime'],
  ['seed=-1', 'seed'],
  ['strategy=', 'strategy'],
  ['strategy=asink', 'strategy'],
  ['strategy=sync,async', 'strategy'],
  ['strategy=async(quantum=1s)', 'strategy.quantum'],
  ['against=sync,,threads', 'against'],
  ['against=sync,asink', 'against[1]'],
  ['against=async', 'against'],
  ['against=sync,sync', 'against'],
  ['against=sync,threads,processes,hybrid,hybrid(masters=2)', 'against'],
  ['replications=0', 'replications'],
  ['replications=1e3', 'replications'],
  ['replications=10000001', 'replications'],
  ['precision=high', 'precision'],
  ['precision=makespan.p42+1%25', 'precision'],
  ['precision=1%25&replications=x', 'replications'],
  ['ask=sweep&strategies=async,async', 'strategies'],
  ['ask=sweep&vary=boards', 'vary'],
  ['ask=sweep&vary=board=1..4', 'vary'],
  ['ask=sweep&vary=boards=4..1', 'vary: boards'],
  ['ask=sweep&vary=masters=1..4', 'vary: masters'],
  ['ask=sweep&vary=boards=1..4&vary=boards=5', 'vary: boards'],
  ['ask=sweep&vary=boards=1..4&vary=rounds=5&vary=moveTime=1s', 'vary'],
  ['ask=sweep&vary=boards=1..200&vary=rounds=1..200', 'vary'],
  ['ask=sweep&of=makespan', 'of'],
  ['ask=sweep&of=makespan.mean,wait.mean', 'of'],
  ['ask=sweep&of=', 'of'],
  ['ask=plan&least=games', 'least'],
  ['ask=plan&least=masters&most=boards', 'most'],
  ['ask=plan&most=boards=9..2', 'most'],
  ['ask=plan&strategy=async&least=masters', 'least: masters'],
  ['ask=plan&suchThat=makespan.p95', 'suchThat'],
  ['ask=plan&suchThat=makespan.max<%3D2h', 'suchThat'],
  ['ask=plan&replications=63', 'replications'],
])('%s is refused, and the field is named that is wrong', (query, where) => {
  expect(complaintOf(`?${query}`)?.where).toBe(where);
});

test('a link that was damaged is read or refused in words', () => {
  const damaged = fc
    .tuple(experiments.map(writeExperiment), fc.nat(), fc.nat(40), fc.string({ maxLength: 5 }))
    .map(([link, at, length, put]) => {
      const from = at % (link.length + 1);
      return link.slice(0, from) + put + link.slice(from + length);
    });
  fc.assert(
    fc.property(damaged, (link) => void complaintOf(link)),
    { seed: 32, numRuns: 400 },
  );
});
