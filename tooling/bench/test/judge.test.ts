import { expect, test } from 'vitest';
import { kernel, readable, twin } from '../contenders/contenders.ts';
import type { Contender } from '../contenders/contender.ts';
import { entry, type Contest } from '../contest/contest.ts';
import { objections } from '../contest/judge.ts';
import type { Shown } from '../contest/run.ts';
import type { Report } from '../dialogue/answer.ts';
import { exponential, movesOf } from '../instance.ts';

const LENGTH = 100;
const contest: Contest = { name: '', title: '', rounds: 1, entries: [], marks: [] };

/** Replications whose every number is 9 or 11, its own number aside. */
function report(changed: Partial<Report> = {}): Report {
  const column = () => Float64Array.from({ length: LENGTH }, (_, i) => 10 + (-1) ** i);
  return {
    makespan: column(),
    released: column(),
    utilisation: column(),
    waitTime: column(),
    longestWait: column(),
    waits: Float64Array.of(LENGTH * movesOf(exponential)),
    ...changed,
  };
}

function shown(contender: Contender, said: Report): Shown {
  return { entry: entry(contender, exponential), times: [1], report: said };
}

function objected(contender: Contender, said: Report, to: Contest = contest) {
  const kernels = shown(kernel, report());
  return objections(to, [kernels, shown(contender, said)], shown(contender, said));
}

function shifted(by: number): Float64Array {
  return report().released.map((value) => value + by);
}

test('a contender with the same numbers is believed', () => {
  expect(objected(twin, report())).toEqual([]);
  expect(objected(readable, report({ waits: new Float64Array() }))).toEqual([]);
});

test('of the same times a single bit is too much', () => {
  const makespan = report().makespan;
  makespan[57]! += 2e-15;
  expect(objected(readable, report({ makespan }))).toEqual(["makespan: not the kernel's"]);
});

test('of other times a mean may be four standard errors away, and no more', () => {
  // The standard error of a difference is √(2/99).
  expect(objected(twin, report({ released: shifted(0.56) }))).toEqual([]);
  expect(objected(twin, report({ released: shifted(0.57) }))).toHaveLength(1);
});

test('every wait is counted', () => {
  expect(objected(twin, report({ waits: Float64Array.of(1, 2) }))).toEqual(['waits: 3 of 72000']);
});

test('where nothing is left to chance the makespan is exactly what it is', () => {
  expect(objected(twin, report(), { ...contest, makespan: 11 })).toEqual(['makespan: 9, not 11']);
});
