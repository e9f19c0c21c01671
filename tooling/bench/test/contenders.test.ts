import { expect, test } from 'vitest';
import * as by from '../contenders/contenders.ts';
import { entry, type Contest } from '../contest/contest.ts';
import { objections } from '../contest/judge.ts';
import { run } from '../contest/run.ts';
import { CONSTANT_MAKESPAN, constant, exponential, skewed, type Instance } from '../instance.ts';

/** Just enough to distinguish a wrong model from chance. */
const few = new Map([
  [by.kernel, 2000],
  [by.twin, 1000],
  [by.readable, 10],
  [by.simPy, 30],
  [by.simscript, 15],
  [by.pool(2), 1500],
  ...by.native.map((contender) => [contender, 2000] as const),
]);

function meeting(instance: Instance): Contest {
  const entries = Array.from(few, ([contender, replications]) =>
    entry(contender, instance, contender.name, replications),
  );
  return { name: '', title: '', rounds: 1, entries, marks: [] };
}

test.each([
  ['exponential', meeting(exponential)],
  ['constant', { ...meeting(constant), makespan: CONSTANT_MAKESPAN }],
  ['skewed', meeting(skewed)],
])('all contenders play the same exhibition: %s times', async (_, contest) => {
  const { shown } = await run(contest, 7);
  const found = shown.map((each) => [each.entry.name, objections(contest, shown, each)]);
  expect(found).toEqual(shown.map(({ entry: { name } }) => [name, []]));
});
