import type { Contender } from '../contenders/contender.ts';
import { movesOf, type Instance } from '../instance.ts';

/** A contender on an instance. */
export interface Entry {
  readonly name: string;
  readonly contender: Contender;
  readonly instance: Instance;
  /** Replications per round. */
  readonly replications: number;
}

/** A target for the ratio of two entries' times per move. */
export interface Mark {
  readonly of: string;
  readonly over: string;
  readonly wanted: { readonly most: number } | { readonly least: number };
}

/** Entries that are measured in one run, round by round. */
export interface Contest {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  /** The first entry of an instance is the kernel; the others are checked against it. */
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
  /** The exact makespan, if nothing is random. */
  readonly makespan?: number;
}

/** @param replications by default, as many as the contender's moves per round allow */
export function entry(
  contender: Contender,
  instance: Instance,
  name: string = contender.name,
  replications: number = Math.max(1, Math.round(contender.moves / movesOf(instance))),
): Entry {
  return { name, contender, instance, replications };
}
