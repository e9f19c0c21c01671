import { ManualClock } from '@simul/workers/testing';
import type { SimulateDocument } from '@simul/core';
import { defaultExperiment } from '../../../src/lib/experiment/default-experiment.js';
import type { Experiment } from '../../../src/lib/experiment/experiment.js';
import { Laboratory } from '../../../src/lib/laboratory/laboratory.svelte.js';
import type { Document, Outcome, Snapshot } from '../../../src/lib/runner/outcome.js';

/** Those that the tests ask for; the answer to the first is known from the beginning. */
export const EXPERIMENTS = [withSeed(1n), withSeed(2n), withSeed(3n), withSeed(4n)] as const;

function withSeed(seed: bigint): Experiment {
  return { ...defaultExperiment(), seed };
}

/** A document of one of them; told apart by the seed, as real ones are. */
export function documentOf({ seed }: Experiment, replications: number): Document {
  const isPartial = replications < 100;
  return { seed: String(seed), replications, isPartial } as unknown as SimulateDocument;
}

/** A run that goes on as the test says. */
export interface Run {
  readonly experiment: Experiment;
  readonly signal: AbortSignal;
  hear(replications: number): void;
  end(replications: number | undefined): void;
  fail(reason: unknown): void;
}

/** A laboratory whose clock and whose runs are in the hands of the test. */
export function laboratory() {
  const time = new ManualClock();
  /** Those that have not ended. */
  const runs: Run[] = [];
  let started = 0;
  const run = (
    experiment: Experiment,
    signal: AbortSignal,
    hear: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined> =>
    new Promise((resolve, reject) => {
      started++;
      const over = () => runs.splice(runs.indexOf(handed), 1);
      const handed: Run = {
        ...{ experiment, signal },
        hear(done) {
          const progress = { done, total: 100, played: done, share: done / 100 };
          hear({ progress, document: documentOf(experiment, done) });
        },
        end(replications) {
          over();
          resolve(replications === undefined ? undefined : documentOf(experiment, replications));
        },
        fail(reason) {
          over();
          reject(reason);
        },
      };
      runs.push(handed);
    });
  const [experiment] = EXPERIMENTS;
  const known = { experiment, document: documentOf(experiment, 100) } as Outcome;
  const here = new Laboratory({ run }, known, time);
  return { here, time, runs, started: () => started };
}

/** Until whatever was promised has come. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
