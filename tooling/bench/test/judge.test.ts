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

/** Replications in which every number is alternately 11 and 9. */
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

function shown(contender: Contender, measured: Report): Shown {
  return { entry: entry(contender, exponential), times: [1], report: measured };
}

function objected(contender: Contender, measured: Report, to: Contest = contest) {
  const kernels = shown(kernel, report());
  return objections(to, [kernels, shown(contender, measured)], shown(contender, measured));
}

function shifted(by: number): Float64Array {
  return report().released.map((value) => value + by);
}

test('a contender with the same numbers has no objections', () => {
  expect(objected(twin, report())).toEqual([]);
  expect(objected(readable, report({ waits: new Float64Array() }))).toEqual([]);
});

test('with the same times, a difference of one bit is an objection', () => {
  const makespan = report().makespan;
  makespan[57]! += 2e-15;
  expect(objected(readable, report({ makespan }))).toEqual(["makespan: not the kernel's"]);
});

test('with other times, a mean may differ by at most four standard errors', () => {
  // The standard error of a difference is √(2/99).
  expect(objected(twin, report({ released: shifted(0.56) }))).toEqual([]);
  expect(objected(twin, report({ released: shifted(0.57) }))).toHaveLength(1);
});

test('every wait is counted', () => {
  expect(objected(twin, report({ waits: Float64Array.of(1, 2) }))).toEqual(['waits: 3 of 72000']);
});

test('without randomness the makespan must be exact', () => {
  expect(objected(twin, report(), { ...contest, makespan: 11 })).toEqual(['makespan: 9, not 11']);
});
