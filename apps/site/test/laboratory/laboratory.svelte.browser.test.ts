import { InputError } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { documentOf, EXPERIMENTS, laboratory, rest } from './support/runs-by-hand.js';

const [known, asked, another] = EXPERIMENTS;

/** With a run of `asked` that goes on. */
function running() {
  const all = laboratory();
  all.here.experiment = asked;
  all.time.turn(0.3);
  return { ...all, run: all.runs[0]! };
}

test('an experiment runs after the pause, and its outcome fills in until it is complete', async () => {
  const { here, time, runs, started } = laboratory();
  expect([here.phase, here.isOlder]).toEqual(['answered', false]);
  here.experiment = asked;
  time.turn(0.25);
  expect([here.phase, here.isOlder, started()]).toEqual(['waiting', true, 0]);
  time.turn(0.05);
  expect([here.phase, runs[0]!.experiment]).toEqual(['running', asked]);
  for (const done of [10, 20]) {
    time.turn(1);
    runs[0]!.hear(done);
    expect(here.outcome.document).toEqual(documentOf(asked, done));
  }
  const { latest, rate, timeLeft } = here.progress;
  expect(latest.done).toBe(20);
  expect(rate).toBeCloseTo(10);
  expect(timeLeft).toBeCloseTo(8);
  runs[0]!.end(100);
  await rest();
  expect([here.phase, here.isOlder]).toEqual(['answered', false]);
  expect(here.text).toBe('{\n  "seed": "2",\n  "replications": 100,\n  "isPartial": false\n}\n');
});

test('changes in quick succession are run once, after the last', () => {
  const { here, time, runs, started } = laboratory();
  for (const experiment of [asked, another, asked, another]) {
    here.experiment = experiment;
    time.turn(0.29);
  }
  expect(started()).toBe(0);
  time.turn(0.01);
  expect([started(), runs[0]!.experiment]).toEqual([1, another]);
});

test('the same experiment, made anew, stops nothing', () => {
  const { here, run } = running();
  here.experiment = { ...asked };
  expect([here.phase, run.signal.aborted]).toEqual(['running', false]);
});

describe('when the reader cancels', () => {
  test('the partial outcome stays, and no run is owed', async () => {
    const { here, time, run, started } = running();
    run.hear(10);
    here.cancel();
    expect(run.signal.aborted).toBe(true);
    run.end(30);
    await rest();
    time.turn(10);
    expect([here.phase, here.isOlder, started()]).toEqual(['cancelled', false, 1]);
    expect(here.outcome.document).toEqual(documentOf(asked, 30));
  });

  test('and the run tells nothing more, the last snapshot stays', async () => {
    const { here, run } = running();
    run.hear(10);
    here.cancel();
    run.end(undefined);
    await rest();
    expect([here.phase, here.outcome.document]).toEqual(['cancelled', documentOf(asked, 10)]);
  });

  test('a second run of what is known already, its complete answer is shown again', async () => {
    const { here, runs } = laboratory();
    here.run();
    runs[0]!.hear(10);
    here.cancel();
    expect([here.phase, here.outcome.document]).toEqual(['answered', documentOf(known, 100)]);
    runs[0]!.end(20);
    await rest();
    expect([here.phase, here.outcome.document]).toEqual(['answered', documentOf(known, 100)]);
  });

  test('the next change is run', async () => {
    const { here, time, run, runs } = running();
    here.cancel();
    here.experiment = another;
    run.end(undefined);
    await rest();
    time.turn(0.3);
    expect([here.phase, runs[0]!.experiment]).toEqual(['running', another]);
  });

  test('Run runs the experiment again', async () => {
    const { here, run, runs } = running();
    here.cancel();
    run.end(10);
    await rest();
    here.run();
    expect([here.phase, runs[0]!.experiment]).toEqual(['running', asked]);
  });
});

describe('a change during a run', () => {
  test('stops it; the changed experiment runs when the pause is over and the run has ended', async () => {
    const { here, time, run, runs, started } = running();
    here.experiment = another;
    expect([here.phase, run.signal.aborted]).toEqual(['waiting', true]);
    time.turn(1.5);
    expect([here.phase, started()]).toEqual(['due', 1]);
    run.end(undefined);
    await rest();
    expect([here.phase, runs[0]!.experiment]).toEqual(['running', another]);
  });

  test('that is undone within the pause is run again, to its end', async () => {
    const { here, time, run, runs } = running();
    run.hear(10);
    here.experiment = another;
    time.turn(0.15);
    run.end(20);
    await rest();
    here.experiment = asked;
    time.turn(0.3);
    expect([here.phase, runs[0]!.experiment]).toEqual(['running', asked]);
    runs[0]!.end(100);
    await rest();
    expect([here.phase, here.outcome.document]).toEqual(['answered', documentOf(asked, 100)]);
  });

  test('back to an experiment whose complete answer is known shows that, and runs nothing', async () => {
    const { here, time, run, started } = running();
    run.hear(10);
    here.experiment = known;
    run.end(20);
    await rest();
    time.turn(10);
    expect([here.phase, started()]).toEqual(['answered', 1]);
    expect(here.outcome.document).toEqual(documentOf(known, 100));
  });

  test('back to the last experiment that was run to its end shows its answer', async () => {
    const { here, time, run, runs, started } = running();
    run.end(100);
    await rest();
    here.experiment = another;
    time.turn(0.3);
    runs[0]!.hear(10);
    here.experiment = asked;
    expect([here.phase, here.outcome.document]).toEqual(['answered', documentOf(asked, 100)]);
    runs[0]!.end(20);
    await rest();
    time.turn(10);
    expect([here.phase, started()]).toEqual(['answered', 2]);
  });

  test('leaves the outcome of the earlier experiment to be seen, as older', async () => {
    const { here, run } = running();
    run.hear(10);
    here.experiment = another;
    run.end(20);
    await rest();
    expect([here.isOlder, here.outcome.experiment]).toEqual([true, asked]);
  });
});

test('a snapshot that comes when the next run has started is ignored', async () => {
  const { here, time, run, runs } = running();
  here.experiment = another;
  time.turn(0.3);
  run.end(undefined);
  await rest();
  runs[0]!.hear(10);
  run.hear(50);
  expect(here.progress.latest.done).toBe(10);
  expect(here.outcome.document).toEqual(documentOf(another, 10));
});

test('a snapshot that comes after the answer does not hide it', async () => {
  const { here, run } = running();
  run.end(100);
  await rest();
  run.hear(50);
  expect(here.outcome.document).toEqual(documentOf(asked, 100));
});

describe('a fault', () => {
  test('is kept, with the outcome before it, until another experiment is asked', async () => {
    const { here, run } = running();
    run.hear(10);
    run.fail(new Error('lost'));
    await rest();
    expect([here.phase, here.fault]).toEqual(['failed', new Error('lost')]);
    expect(here.outcome.document).toEqual(documentOf(asked, 10));
    here.experiment = another;
    expect([here.phase, here.fault]).toEqual(['waiting', undefined]);
  });

  test('is gone once it runs again', async () => {
    const { here, run, runs } = running();
    run.fail(new Error('lost'));
    await rest();
    here.run();
    expect([here.phase, here.fault]).toEqual(['running', undefined]);
    runs[0]!.end(100);
    await rest();
    expect(here.phase).toBe('answered');
  });

  test('of a run that was stopped is not told', async () => {
    const { here, run } = running();
    here.cancel();
    run.fail(new Error('lost'));
    await rest();
    expect([here.phase, here.fault]).toEqual(['cancelled', undefined]);
  });

  test('is told of a run that ends without an answer, although it was not cancelled', async () => {
    const { here, run } = running();
    run.end(undefined);
    await rest();
    expect([here.phase, (here.fault as Error).message]).toEqual([
      'failed',
      'The run ended without a complete answer.',
    ]);
  });

  test('of what is too much for a page is told at once, with the command that plays it', async () => {
    const { here, time, started } = laboratory();
    here.experiment = { ...known, scenario: { ...known.scenario, boards: 1_000_000 } };
    time.turn(0.3);
    await rest();
    expect([here.phase, started()]).toEqual(['failed', 0]);
    expect(here.fault).toBeInstanceOf(InputError);
    expect((here.fault as InputError).message).toContain('simul simulate --boards 1000000 ');
  });
});
