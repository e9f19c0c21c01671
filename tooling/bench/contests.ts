import * as by from './contenders/contenders.ts';
import { entry, type Contest, type Entry, type Mark } from './contest/contest.ts';
import { CONSTANT_MAKESPAN, constant, exponential, skewed, type Instance } from './instance.ts';

const everyone = [by.kernel, ...by.native, by.twin, by.readable, by.simPy, by.simscript];

function all(instance: Instance): readonly Entry[] {
  return everyone.map((contender) => entry(contender, instance));
}

/** Too many rounds for the kernel's tournaments, so that its general loop is measured. */
const long = { ...exponential, rounds: 50_000 };

const MILLION = 1_000_000;
const sizes = [24, 1_000, 10_000, 100_000, MILLION].map((boards) => ({ ...exponential, boards }));

function sized(instance: Instance): readonly Entry[] {
  return [by.kernel, by.twin].map((contender) =>
    entry(contender, instance, sizedName(contender.name, instance)),
  );
}

function sizedName(name: string, { boards, rounds }: Instance): string {
  return `${name}, ${boards.toLocaleString('en')} × ${rounds.toLocaleString('en')}`;
}

function least(of: string, least: number): Mark {
  return { of, over: by.kernel.name, wanted: { least } };
}

function pooled(replications: number): readonly Entry[] {
  return [by.kernel, by.pool(1), by.pool(2)].map((contender) =>
    entry(contender, exponential, contender.name, replications),
  );
}

function pools(replications: number): Contest {
  const count = replications.toLocaleString('en');
  return {
    name: `E, ${count}`,
    title: `exponential times, in a pool that is asked for ${count} replications at once`,
    rounds: 15,
    entries: pooled(replications),
    marks: [{ of: by.pool(1).name, over: by.pool(2).name, wanted: { least: 1.9 } }],
  };
}

/** The instances of the benchmarks, with their target ratios. */
export const contests: readonly Contest[] = [
  {
    name: 'A',
    title: 'exponential times: 24 boards × 30 rounds, exp(5s) and exp(55s)',
    rounds: 21,
    entries: all(exponential),
    marks: [
      ...by.native.map(({ name }) => ({ of: by.kernel.name, over: name, wanted: { most: 1.1 } })),
      least(by.twin.name, 3),
      least(by.simPy.name, 450),
      least(by.simscript.name, 2000),
    ],
  },
  {
    name: 'B',
    title: 'constant times: 24 boards × 30 rounds, 5s and 55s',
    rounds: 9,
    entries: all(constant),
    marks: [],
    makespan: CONSTANT_MAKESPAN,
  },
  {
    name: 'C',
    title: 'skewed times: 24 boards × 30 rounds, gamma(5s, cv=0.3) and lognormal(55s, cv=0.6)',
    rounds: 15,
    entries: [...all(skewed), entry(by.kernel, exponential, 'the kernel, exponential times')],
    marks: [{ of: by.kernel.name, over: 'the kernel, exponential times', wanted: { most: 2 } }],
  },
  {
    name: 'D',
    title: 'exponential times, from 24 boards to a million, boards × rounds',
    rounds: 9,
    entries: [long, ...sizes].flatMap(sized),
    marks: [
      {
        of: sizedName(by.kernel.name, { ...exponential, boards: MILLION }),
        over: sizedName(by.kernel.name, long),
        wanted: { most: 1.15 },
      },
    ],
  },
  pools(10_000),
  pools(100_000),
];
