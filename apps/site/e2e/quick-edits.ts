import fc from 'fast-check';

/** What a reader does with a plan in the lab, and the time until the next act. Milliseconds. */
export type Act = (
  | { readonly limit: string }
  | { readonly question: 'ArrowLeft' | 'ArrowRight' }
  | { readonly cancel: true }
) & { readonly then: number };

/** Acts at the end of which there is an answer to be shown. */
export interface Edit {
  readonly acts: readonly Act[];
  /** The page is opened anew, and what its first run loads takes so long. Milliseconds. */
  readonly start?: number;
}

const minutes = fc.integer({ min: 46, max: 54 });
/** Most are shorter than the pause before a run, some are longer. */
const quick = fc.integer({ min: 0, max: 400 });
/** By then the run has started. */
const started = fc.integer({ min: 350, max: 1000 });

const typed = (then: fc.Arbitrary<number>) =>
  fc.record({ limit: minutes.map((each) => `${each}m`), then });
const switched = fc.record({ question: fc.constantFrom('ArrowLeft', 'ArrowRight'), then: quick });
const cancelled = fc.record({ cancel: fc.constant(true as const), then: quick });

const UNDONE_AFTER = fc.integer({ min: 0, max: 280 });

const undone = fc
  .tuple(typed(started), typed(UNDONE_AFTER), quick)
  .map(([first, other, then]): Edit => ({ acts: [first, other, { ...first, then }] }));
const lookedAround = fc
  .tuple(typed(started), UNDONE_AFTER, quick)
  .map(([first, away, then]): Edit => {
    const back = { question: 'ArrowRight', then } as const;
    return { acts: [first, { question: 'ArrowLeft', then: away }, back] };
  });
const several = (act: fc.Arbitrary<Act>) =>
  fc.array(act, { minLength: 2, maxLength: 6 }).map((acts): Edit => ({ acts }));
const afterCancel = fc
  .tuple(typed(started), cancelled, several(typed(quick)))
  .map(([first, cancel, { acts }]): Edit => ({ acts: [first, cancel, ...acts] }));
const duringStart = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), several(typed(quick)))
  .map(([start, edit]): Edit => ({ ...edit, start }));

/** By kind; each the same in every run of the tests. */
export const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'typed and undone during a run': sample(undone, 1),
  'another question and back during a run': sample(lookedAround, 2),
  'typed in quick succession': sample(several(typed(quick)), 3),
  'questions switched in quick succession': sample(several(switched), 4),
  'cancelled and edited': sample(afterCancel, 5),
  'changed during the first start': sample(duringStart, 6),
};

/** 200 in all, or a few more. */
function sample(edit: fc.Arbitrary<Edit>, seed: number): readonly Edit[] {
  return fc.sample(edit, { seed, numRuns: 34 });
}
