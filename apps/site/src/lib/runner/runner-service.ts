import type { Experiment } from '../experiment/experiment.js';
import type { Document, Snapshot } from './outcome.js';

/** The workers that play. */
export interface Crew {
  readonly workers: number;
  /** The address of the script that each runs. */
  readonly script: string;
}

/** What the runner's worker does: one experiment at a time. */
export interface RunnerService {
  /** Starts the crew before it is needed. */
  prepare(crew: Crew): Promise<void>;
  run(
    experiment: Experiment,
    crew: Crew,
    tell: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined>;
  cancel(): void;
}
