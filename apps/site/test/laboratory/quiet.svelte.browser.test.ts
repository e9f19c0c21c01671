import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, EXPERIMENTS, laboratory, rest } from './support/runs-by-hand.js';

/** What a reader, a runner and the clock can do. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edit: fc.nat(EXPERIMENTS.length - 1) }) },
  { weight: 3, arbitrary: fc.constant({ undo: true } as const) },
  fc.constant({ cancel: true } as const),
  fc.constant({ run: true } as const),
  { weight: 2, arbitrary: fc.record({ hear: fc.integer({ min: 1, max: 99 }) }) },
  fc.constant({ complete: true } as const),
  { weight: 2, arbitrary: fc.record({ stop: fc.option(fc.integer({ min: 1, max: 99 })) }) },
  fc.constant({ fail: true } as const),
  { weight: 3, arbitrary: fc.record({ turn: fc.constantFrom(0.05, 0.15, 0.3, 2) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

type Lab = ReturnType<typeof laboratory>;

/** @returns whether it was the reader's last wish that nothing runs */
function perform({ here, time, runs }: Lab, done: Act, edits: number[]): boolean | undefined {
  const [run] = runs;
  const edit = (index: number) => {
    if (index === edits.at(-1)) return undefined;
    edits.push(index);
    here.experiment = EXPERIMENTS[index]!;
    return false;
  };
  if ('edit' in done) return edit(done.edit);
  if ('undo' in done) return edit(edits.at(-2) ?? edits[0]!);
  if ('turn' in done) time.turn(done.turn);
  if ('hear' in done) run?.hear(done.hear);
  if ('complete' in done) run?.end(100);
  if ('fail' in done) run?.fail(new Error('lost'));
  // The runner ends early only when it was told to stop.
  if ('stop' in done && run?.signal.aborted) run.end(done.stop ?? undefined);
  if ('cancel' in done) {
    here.cancel();
    return true;
  }
  if (!('run' in done)) return undefined;
  here.run();
  return false;
}

/** Everything that goes on comes to its end. */
async function untilQuiet({ time, runs }: Lab): Promise<void> {
  time.turn(1);
  while (runs.length > 0) {
    const run = runs[0]!;
    run.end(run.signal.aborted ? undefined : 100);
    await rest();
    time.turn(1);
  }
}

test('whatever happens, it ends with the answer to the question shown, the reader’s cancel, or a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const lab = laboratory();
      const { here, runs } = lab;
      const edits = [0];
      let isUnwanted = false;
      for (const done of acts) {
        isUnwanted = perform(lab, done, edits) ?? isUnwanted;
        await rest();
        expect(runs.length, 'runs at once').toBeLessThanOrEqual(1);
      }
      await untilQuiet(lab);
      const experiment = EXPERIMENTS[edits.at(-1)!]!;
      expect(here.experiment).toBe(experiment);
      if (here.phase === 'answered') {
        expect(here.outcome.document).toEqual(documentOf(experiment, 100));
        expect([here.isOlder, here.fault]).toEqual([false, undefined]);
      } else if (here.phase === 'cancelled') {
        expect([isUnwanted, here.fault]).toEqual([true, undefined]);
        expect(here.isOlder || here.outcome.document.isPartial).toBe(true);
      } else {
        expect([here.phase, here.fault]).toEqual(['failed', new Error('lost')]);
      }
    }),
    { seed: 11, numRuns: 1000 },
  );
});
