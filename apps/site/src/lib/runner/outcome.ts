import type { PlanDocument, Progress, SimulateDocument, SweepDocument } from '@simul/core';
import type { Planned, Simulated, Swept } from '../experiment/experiment.js';

/** What comes of an experiment: the document that the command writes. */
export type Document = SimulateDocument | SweepDocument | PlanDocument;

/** An experiment, and what came of it, or is known by now: then the document says `isPartial`. */
export type Outcome =
  | { readonly experiment: Simulated; readonly document: SimulateDocument }
  | { readonly experiment: Swept; readonly document: SweepDocument }
  | { readonly experiment: Planned; readonly document: PlanDocument };

/** Told while an experiment runs. */
export interface Snapshot {
  readonly progress: Progress;
  /** What is known by now; nothing where nothing is new, or worth the time to say it. */
  readonly document?: Document;
}

export const NOTHING: Progress = { done: 0, total: undefined, played: 0, share: undefined };
