import type { Contest } from '../contest/contest.ts';
import type { Missing, Shown } from '../contest/run.ts';

/** A contest that has been run, and the objections to each entry. */
export interface Judged {
  readonly contest: Contest;
  readonly shown: readonly (Shown & { readonly objections: readonly string[] })[];
  readonly missing: readonly Missing[];
}
