import { createPool } from '@simul/core/pool';
import { serve, systemClock } from '@simul/workers';
import { parent } from '@simul/workers/web';
import type { Experiment } from '../experiment/experiment.js';
import { Director } from './director.js';
import type { Document, Snapshot } from './outcome.js';

/** Who play. */
export interface Crew {
  readonly workers: number;
  /** Where each of them finds its script. */
  readonly script: string;
}

/** What the worker does when asked: one experiment at a time. */
export interface RunnerService {
  /** Starts the crew, so that it is there when it is needed. */
  prepare(crew: Crew): Promise<void>;
  run(
    experiment: Experiment,
    crew: Crew,
    tell: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined>;
  cancel(): void;
}

/** How long the crew waits for the next experiment. Seconds. */
const IDLE_TIME = 60;

const director = new Director(
  ({ workers, script }) =>
    createPool({
      workers,
      idleTime: IDLE_TIME,
      createWorker: () => new Worker(script, { type: 'module' }),
    }),
  { clock: systemClock, announce: (seconds) => announce(seconds) },
);
const announce = serve(director, parent);
