import { InputError, type SimulateDocument } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/lib/experiment/default-experiment.js';
import type { Experiment } from '../../src/lib/experiment/experiment.js';
import { Laboratory } from '../../src/lib/laboratory/laboratory.svelte.js';
import type { Document, Snapshot } from '../../src/lib/runner/outcome.js';
import type { Runner } from '../../src/lib/runner/runner.js';

const experiment = defaultExperiment();
const another: Experiment = { ...experiment, seed: 2n };

function documentOf(replications: number, isPartial: boolean): Document {
  return { replications, isPartial } as SimulateDocument;
}

const snapshot = (done: number): Snapshot => ({
  progress: { done, total: 100, played: done, share: done / 100 },
  document: documentOf(done, true),
});

/** A run that goes on as it is told to. */
interface Run {
  readonly experiment: Experiment;
  readonly signal: AbortSignal;
  readonly hear: (snapshot: Snapshot) => void;
  readonly end: (document: Document | undefined) => void;
  readonly fail: (reason: unknown) => void;
}

function laboratory() {
  const runs: Run[] = [];
  const runner: Pick<Runner, 'run'> = {
    run: (asked, signal, hear) =>
      new Promise((end, fail) => runs.push({ experiment: asked, signal, hear, end, fail })),
  };
  let now = 0;
  const here = new Laboratory(runner as Runner, experiment, () => now);
  return { here, runs, pass: (seconds: number) => (now += seconds) };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

test('an experiment is run, and what is known of it fills in until it is done', async () => {
  const { here, runs, pass } = laboratory();
  expect(here.state).toBe('idle');
  const over = here.run();
  await rest();
  expect(here.state).toBe('running');
  for (const done of [10, 20]) {
    pass(1);
    runs[0]!.hear(snapshot(done));
    expect(here.outcome?.document).toEqual(documentOf(done, true));
  }
  expect([here.progress.done, here.rate, here.timeLeft]).toEqual([20, 10, 8]);
  runs[0]!.end(documentOf(100, false));
  await over;
  expect(here.state).toBe('done');
  expect(here.isOlder).toBe(false);
  expect(here.text).toBe('{\n  "replications": 100,\n  "isPartial": false\n}\n');
});

describe('when it is stopped', () => {
  test('what was known by then stays, and is called partial', async () => {
    const { here, runs } = laboratory();
    const over = here.run();
    await rest();
    runs[0]!.hear(snapshot(10));
    here.cancel();
    expect(runs[0]!.signal.aborted).toBe(true);
    runs[0]!.end(documentOf(30, true));
    await over;
    expect(here.state).toBe('partial');
    expect(here.outcome?.document).toEqual(documentOf(30, true));
  });

  test('and nothing more is said, the last that was told stays', async () => {
    const { here, runs } = laboratory();
    const over = here.run();
    await rest();
    runs[0]!.hear(snapshot(10));
    here.cancel();
    runs[0]!.end(undefined);
    await over;
    expect([here.state, here.outcome?.document]).toEqual(['partial', documentOf(10, true)]);
  });
});

test('another experiment stops the one that runs, whose outcome is then of an older one', async () => {
  const { here, runs } = laboratory();
  const over = here.run();
  await rest();
  runs[0]!.hear(snapshot(10));
  here.experiment = another;
  expect(runs[0]!.signal.aborted).toBe(true);
  runs[0]!.end(documentOf(10, true));
  await over;
  expect([here.state, here.isOlder, here.outcome?.experiment]).toEqual(['idle', true, experiment]);
  here.experiment = experiment;
  expect([here.state, here.isOlder]).toEqual(['partial', false]);
});

test('the same experiment, made anew, stops nothing', async () => {
  const { here, runs } = laboratory();
  void here.run();
  await rest();
  here.experiment = defaultExperiment();
  expect([here.state, runs[0]!.signal.aborted]).toEqual(['running', false]);
});

test('runs come one after the other: each stops the last, and whoever was stopped early never runs', async () => {
  const { here, runs } = laboratory();
  void here.run();
  await rest();
  here.experiment = another;
  void here.run();
  const last = here.run();
  await rest();
  expect([runs.length, runs[0]!.signal.aborted]).toEqual([1, true]);
  runs[0]!.end(undefined);
  await rest();
  expect([runs.length, here.state]).toEqual([2, 'running']);
  expect(runs[1]!.experiment).toBe(another);
  runs[1]!.end(documentOf(1, false));
  await last;
  expect(here.state).toBe('done');
});

describe('a fault', () => {
  test('is kept, with what was known before it, until something else is asked', async () => {
    const { here, runs } = laboratory();
    const over = here.run();
    await rest();
    runs[0]!.hear(snapshot(10));
    runs[0]!.fail(new Error('lost'));
    await over;
    expect([here.state, here.fault]).toEqual(['failed', new Error('lost')]);
    expect(here.outcome?.document).toEqual(documentOf(10, true));
    here.experiment = another;
    expect([here.state, here.fault]).toEqual(['idle', undefined]);
  });

  test('of what is too much for a page is told at once, with the command that plays it', async () => {
    const { here, runs } = laboratory();
    here.experiment = { ...experiment, scenario: { ...experiment.scenario, boards: 1_000_000 } };
    await here.run();
    expect([here.state, runs.length]).toEqual(['failed', 0]);
    expect(here.fault).toBeInstanceOf(InputError);
    expect((here.fault as InputError).message).toContain('simul simulate --boards 1000000 ');
  });
});
