import { createPool, type Pool } from '@simul/core/pool';
import { expose } from 'comlink';
import type { Experiment } from '../experiment/experiment.js';
import { Director } from './director.js';
import type { Document, Snapshot } from './outcome.js';

/** What the worker does when asked: one experiment at a time. */
export interface RunnerHand {
  /** Starts so many workers, so that they are there when they are needed. */
  prepare(workers: number): Promise<void>;
  run(
    experiment: Experiment,
    workers: number,
    tell: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined>;
  cancel(): void;
}

/** How long workers wait for the next experiment. Seconds. */
const IDLE_TIME = 60;

expose(new Director((workers): Pool => createPool({ workers, idleTime: IDLE_TIME })));
