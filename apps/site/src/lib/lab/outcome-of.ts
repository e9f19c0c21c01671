import type { Ask } from '../experiment/experiment.js';
import type { Outcome } from '../runner/outcome.js';

export type OutcomeOf<A extends Ask> = Extract<
  Outcome,
  { readonly experiment: { readonly ask: A } }
>;

/** The outcome of one of the questions; nothing where it is of another. */
export function outcomeOf<A extends Ask>(
  ask: A,
  outcome: Outcome | undefined,
): OutcomeOf<A> | undefined {
  return outcome?.experiment.ask === ask ? (outcome as OutcomeOf<A>) : undefined;
}
