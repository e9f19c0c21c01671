import { parseScenario, type Player } from '@simul/core';
import type { Experiment } from '../experiment/experiment.js';
import { NOTHING, type Document, type Progress, type Snapshot } from './outcome.js';
import { Pace } from './pace.js';
import { perform } from './perform.js';

/** How often it says how far it is, if only to be known to be there. Milliseconds. */
const BEAT = 100;

/** Nothing at all, so that whoever plays it is ready to play. */
const NEXT_TO_NOTHING = {
  scenario: parseScenario({ boards: 1, rounds: 1 }),
  strategy: { kind: 'sync' },
  seed: 1n,
} as const;

/** Performs experiments in a worker of its own, with others who play. */
export class Director {
  readonly #makePlayer: (workers: number) => Player;
  readonly #players = new Map<number, Player>();
  #abort: AbortController | undefined;

  constructor(makePlayer: (workers: number) => Player) {
    this.#makePlayer = makePlayer;
  }

  async prepare(workers: number): Promise<void> {
    const player = this.#player(workers);
    const each = Array.from({ length: workers }, (_, from) => ({ from, to: from + 1 }));
    await Promise.all(each.map((range) => player.play(NEXT_TO_NOTHING, range)));
  }

  async run(
    experiment: Experiment,
    workers: number,
    tell: (snapshot: Snapshot) => void,
  ): Promise<Document | undefined> {
    const player = this.#player(workers);
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

  #player(workers: number): Player {
    const player = this.#players.get(workers) ?? this.#makePlayer(workers);
    this.#players.set(workers, player);
    return player;
  }
}
