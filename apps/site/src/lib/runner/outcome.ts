import type { PlanDocument, SimulateDocument, SweepDocument } from '@simul/core';
import type { Planned, Simulated, Swept } from '../experiment/experiment.js';

/** What comes of an experiment: the document that the command writes. */
export type Document = SimulateDocument | SweepDocument | PlanDocument;

/** An experiment, and what came of it, or is known by now: then the document says `isPartial`. */
export type Outcome =
  | { readonly experiment: Simulated; readonly document: SimulateDocument }
  | { readonly experiment: Swept; readonly document: SweepDocument }
  | { readonly experiment: Planned; readonly document: PlanDocument };

/** How far an experiment is. */
export interface Progress {
  /** Exhibitions; of a sweep, points. */
  readonly done: number;
  /** Nothing where nobody can tell yet. */
  readonly total: number | undefined;
  /** How many exhibitions were played, of all points or numbers together. */
  readonly played: number;
  /** What share of the work is done, where that can be told. 0 to 1. */
  readonly share: number | undefined;
}

/** Told while an experiment runs. */
export interface Snapshot {
  readonly progress: Progress;
  /** What is known by now; nothing where nothing is new, or worth the time to say it. */
  readonly document?: Document;
}

export const NOTHING: Progress = { done: 0, total: undefined, played: 0, share: undefined };
