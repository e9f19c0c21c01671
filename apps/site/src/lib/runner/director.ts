import { parseScenario, type Player } from '@simul/core';
import type { Experiment } from '../experiment/experiment.js';
import { NOTHING, type Document, type Progress, type Snapshot } from './outcome.js';
import { Pace } from './pace.js';
import { perform } from './perform.js';
import type { Crew, RunnerHand } from './worker.js';

/** How often it says how far it is, if only to be known to be there. Milliseconds. */
const BEAT = 250;

/** Nothing at all, so that whoever plays it is ready to play. */
const NEXT_TO_NOTHING = {
  scenario: parseScenario({ boards: 1, rounds: 1 }),
  strategy: { kind: 'sync' },
  seed: 1n,
} as const;

/** Performs experiments in a worker of its own, with others who play. */
export class Director implements RunnerHand {
  readonly #engage: (crew: Crew) => Player;
  #player: Player | undefined;
  #abort: AbortController | undefined;

  /** @param engage called once: the crew stays the same */
  constructor(engage: (crew: Crew) => Player) {
    this.#engage = engage;
  }

  async prepare(crew: Crew): Promise<void> {
    const player = (this.#player ??= this.#engage(crew));
    const each = Array.from({ length: crew.workers }, (_, from) => ({ from, to: from + 1 }));
    await Promise.all(each.map((range) => player.play(NEXT_TO_NOTHING, range)));
  }

  async run(
    experiment: Experiment,
    crew: Crew,
    tell: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined> {
    const player = (this.#player ??= this.#engage(crew));
    const { signal } = (this.#abort = new AbortController());
    const pace = new Pace();
    let latest: Progress = NOTHING;
    const beat = setInterval(() => tell({ progress: latest }), BEAT);
    const hear = (progress: Progress, known: () => Document | undefined) => {
      latest = progress;
      const from = performance.now();
      if (!pace.isDue(from)) return;
      const document = known();
      if (document === undefined) return;
      tell({ progress, document });
      pace.said(from, performance.now());
    };
    try {
      return await perform(experiment, { player, signal, hear });
    } finally {
      clearInterval(beat);
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }
}
