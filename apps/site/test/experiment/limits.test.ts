import { expect, test } from 'vitest';
import { checkLimits } from '../../src/lib/experiment/limits.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';

const checked = (link: string) => () => checkLimits(readExperiment(new URLSearchParams(link)));

test.each([
  '',
  '?against=&replications=10000000',
  '?precision=0.01%25',
  '?boards=100000&replications=1000&against=',
  '?ask=sweep',
  '?ask=sweep&vary=boards=1..31&vary=moveTime=1s..31s:1s',
  '?ask=plan',
  '?ask=plan&strategy=async&most=boards=1..1000&suchThat=makespan.mean<%3D1h',
])('a page plays %j', (link) => {
  expect(checked(link)).not.toThrow();
});

test.each([
  ['?replications=10000000', /moves in all/, 'simul simulate'],
  ['?boards=1000000&replications=1', /about 30.000.000 moves an exhibition/, '--boards 1000000'],
  ['?ask=sweep&vary=boards=1..2000', /about 2.000 points/, 'simul sweep'],
  ['?ask=sweep&vary=boards=1..1000&replications=100000', /moves in all/, '--vary boards=1..1000'],
  ['?ask=plan&most=boards=1..9999999', /moves an exhibition/, 'simul plan'],
])('of %s a page says that it is too much, and names the command', (link, found, command) => {
  expect(checked(link)).toThrow(found);
  expect(checked(link)).toThrow(command);
});
