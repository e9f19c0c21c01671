import * as trials from './pool-trials.js';
import type { Lab } from './trial-pools.js';

type Trials = typeof trials;
type Asked<F> = F extends (lab: never, ...asked: infer Rest) => unknown ? Rest : never;

/** Makes a trial somewhere. */
export type Attempt = <Name extends keyof Trials>(
  name: Name,
  ...asked: Asked<Trials[Name]>
) => Promise<Awaited<ReturnType<Trials[Name]>>>;

/** Makes trials in this lab. */
export function attemptIn(lab: Lab): Attempt {
  const attempt = (name: keyof Trials, ...asked: unknown[]) =>
    (trials[name] as (...all: unknown[]) => unknown)(lab, ...asked);
  return attempt as Attempt;
}

declare global {
  /** In a page, where tests call it from outside. */
  var attempt: (...asked: unknown[]) => Promise<unknown>;
}
