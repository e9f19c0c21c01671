import { parseScenario, perform, type Player, type Progress } from '@simul/core';
import type { Announce, Clock } from '@simul/workers';
import type { Ask, Experiment } from '../experiment/experiment.js';
import { CompletePoints } from './complete-points.js';
import type { Document, Snapshot } from './outcome.js';
import { Pace } from './pace.js';
import type { Crew, RunnerService } from './runner-service.js';

/** How often it tells how far it is. Milliseconds. */
const BETWEEN = 250;

/** To make a document of one replication more: some ten times what that takes. Seconds. */
const REPLICATION_TIME = 2e-6;
/** Less is not worth announcing. Seconds. */
const SHORT = 0.5;

/** Nothing at all, so that whoever plays it is ready to play. */
const NEXT_TO_NOTHING = {
  scenario: parseScenario({ boards: 1, rounds: 1 }),
  strategy: { kind: 'sync' },
  seed: 1n,
} as const;

/** What a director needs of the worker that it is in. */
export interface Surroundings {
  readonly clock: Clock;
  readonly announce: Announce;
}

/** Performs experiments in a worker of its own, with others who play. */
export class Director implements RunnerService {
  readonly #engage: (crew: Crew) => Player;
  readonly #clock: Clock;
  readonly #announce: Announce;
  #player: Player | undefined;
  #abort: AbortController | undefined;

  /** @param engage called once: the crew stays the same */
  constructor(engage: (crew: Crew) => Player, { clock, announce }: Surroundings) {
    this.#engage = engage;
    this.#clock = clock;
    this.#announce = announce;
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
    const now = () => this.#clock.now() * 1000;
    const pace = new Pace();
    let told = -Infinity;
    const complete = new CompletePoints();
    const onProgress = (progress: Progress, known: () => Document) => {
      this.#expectDocument(progress);
      const from = now();
      if (from - told < BETWEEN) return;
      told = from;
      const document = pace.isDue(from) ? complete.news(known()) : undefined;
      tell(document === undefined ? { progress } : { progress, document });
      if (document !== undefined) pace.said(from, now());
    };
    const document = await perform<Ask>(experiment, { player, signal, onProgress });
    return document && complete.of(document);
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** While a document is made of what was played, nothing is heard of this worker. */
  #expectDocument({ played }: Progress): void {
    const silence = played * REPLICATION_TIME;
    if (silence > SHORT) this.#announce(silence);
  }
}
