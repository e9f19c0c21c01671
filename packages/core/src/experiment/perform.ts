import { loadKernel } from '../kernel/load-kernel.js';
import { planDocument, type PlanDocument } from '../plan/plan-document.js';
import { plan, type Plan } from '../plan/plan.js';
import type { Result } from '../result/result.js';
import { InterruptedError } from '../simulation/interrupted-error.js';
import type { PlayOptions } from '../simulation/play-options.js';
import { simulateDocument, type SimulateDocument } from '../simulation/simulate-document.js';
import { simulate } from '../simulation/simulate.js';
import type { Simulation } from '../simulation/simulation.js';
import { pointsOf } from '../sweep/points.js';
import { sweepDocument, type SweepDocument } from '../sweep/sweep-document.js';
import { sweep, type Sweep } from '../sweep/sweep.js';
import { compareDocument, type CompareDocument } from './compare-document.js';
import { compare, type Comparison } from './compare.js';
import type { Ask, Asking } from './experiment.js';
import { replayDocument, type ReplayDocument } from './replay-document.js';

/** The type of the answer to each question. */
interface Answers {
  readonly simulate: Simulation;
  readonly sweep: Sweep;
  readonly plan: Plan;
  readonly compare: readonly Comparison[];
  readonly replay: Result;
}

/** Answers as data: times in seconds, nothing that depends on the machine. */
interface Documents {
  readonly simulate: SimulateDocument;
  readonly sweep: SweepDocument;
  readonly plan: PlanDocument;
  readonly compare: CompareDocument;
  readonly replay: ReplayDocument;
}

/** Answers a question, and writes the answer. */
interface Way<A extends Ask> {
  readonly answer: (experiment: Asking<A>, options: PlayOptions<Answers[A]>) => Promise<Answers[A]>;
  readonly write: (experiment: Asking<A>, answer: Answers[A]) => Documents[A];
}

const WAYS: { readonly [A in Ask]: Way<A> } = {
  simulate: {
    answer: ({ scenario, strategy, ...asked }, options) =>
      simulate(scenario, strategy, { ...asked, ...options }),
    write: simulateDocument,
  },
  sweep: {
    answer: async ({ scenario, strategies, axes, ...asked }, options) =>
      sweep(pointsOf(scenario, strategies, axes), { ...asked, ...options }),
    write: sweepDocument,
  },
  plan: {
    answer: ({ scenario, strategy, ...asked }, options) =>
      plan(scenario, strategy, { ...asked, ...options }),
    write: planDocument,
  },
  compare: {
    answer: async ({ scenario, ...asked }) =>
      compare(scenario, { ...asked, kernel: await loadKernel() }),
    write: compareDocument,
  },
  replay: {
    answer: async ({ strategy, ...draw }) => (await loadKernel()).play(draw, strategy),
    write: replayDocument,
  },
};

/**
 * Performs an experiment. When the signal is aborted, the answer is the partial result, or undefined
 * if there is none yet. `compare` and `replay` cannot be aborted.
 *
 * @throws {InputError | HorizonError | CapacityError} when the experiment is invalid
 * @throws what the player throws
 */
export async function answer<A extends Ask>(
  experiment: Asking<A>,
  options: PlayOptions<Answers[A]> = {},
): Promise<Answers[A] | undefined> {
  try {
    return await wayOf(experiment).answer(experiment, options);
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    return (error as InterruptedError<Answers[A]>).partial;
  }
}

/** The document of an answer: the same bytes on every machine and with any number of workers. */
export function documentOf<A extends Ask>(experiment: Asking<A>, found: Answers[A]): Documents[A] {
  return wayOf(experiment).write(experiment, found);
}

/** Like `answer`, but returns documents, also for partial results. */
export async function perform<A extends Ask>(
  experiment: Asking<A>,
  { onProgress, ...options }: PlayOptions<Documents[A]> = {},
): Promise<Documents[A] | undefined> {
  const found = await answer(experiment, {
    ...options,
    onProgress: (progress, known) => onProgress?.(progress, () => documentOf(experiment, known())),
  });
  return found && documentOf(experiment, found);
}

function wayOf<A extends Ask>({ ask }: Asking<A>): Way<A> {
  return WAYS[ask];
}
