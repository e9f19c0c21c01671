import type { Contender } from '../contenders/contender.ts';
import { movesOf, type Instance } from '../instance.ts';

/** A contender on an instance. */
export interface Entry {
  readonly name: string;
  readonly contender: Contender;
  readonly instance: Instance;
  /** How many it plays a round. */
  readonly replications: number;
}

/** What the time per move of one entry, over that of another, has to be. */
export interface Mark {
  readonly of: string;
  readonly over: string;
  readonly wanted: { readonly most: number } | { readonly least: number };
}

/** Entries that meet in one run, round by round. */
export interface Contest {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  /** The first of an instance is the kernel, against which the others are checked. */
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
  /** What every makespan of it is, where nothing is left to chance. */
  readonly makespan?: number;
}

/** @param replications as many as the contender's moves allow, unless it is said */
export function entry(
  contender: Contender,
  instance: Instance,
  name: string = contender.name,
  replications: number = Math.max(1, Math.round(contender.moves / movesOf(instance))),
): Entry {
  return { name, contender, instance, replications };
}
