import type { Film } from '../film/film.js';
import type { Settings } from '../settings/settings.js';
import { Asked } from './asked.js';
import { canShowAtOnce, fetchAtOnce, shownAtOnce } from './at-once.js';
import { expectedRounds } from './expected-rounds.js';
import { keyOf, type Announced, type HallToPlay, type Reported, type Showing } from './showing.js';
import type { Stage } from './stage.js';
import { checkSize } from './too-large.js';

/** To draw a round, or to play it by events: some ten times what that takes. Seconds. */
const ROUND_TIME = 1e-5;

/** A hall on the page: how it is served, and what was played in it, if that is known yet. */
export interface ProgramHall {
  readonly order: HallToPlay;
  readonly showing: Showing | Announced | undefined;
  /** What was to be seen in its place before, for as long as it is being played. */
  readonly before: Showing | Announced | undefined;
  /** What share of it is played, where that takes long. 0 to 1. */
  readonly share?: number | undefined;
  /** Why it cannot be played. */
  readonly fault: unknown;
}

/** What is known of the halls that a page begins with. */
export interface Announcement {
  readonly results: readonly Reported[];
  /** By hall, as the results are. */
  readonly films: () => Promise<readonly Film[]>;
}

/** The halls on the page, played as the settings say. */
export class Program {
  #halls = $state.raw<readonly ProgramHall[]>([]);
  readonly #stage: Stage;
  readonly #films: Announcement['films'];
  /** In the order of the films, wherever they are now. */
  readonly #announced: readonly HallToPlay[];
  readonly #asked = new Asked();

  /** @param announced what is known of the halls before anybody looks at them */
  constructor(stage: Stage, { halls, ...times }: Settings, announced: Announcement) {
    this.#stage = stage;
    this.#films = announced.films;
    this.#halls = announced.results.map((result, index) => ({
      order: { ...times, strategy: halls[index]! },
      showing: { result, picture: undefined },
      before: undefined,
      fault: undefined,
    }));
    this.#announced = this.#halls.map(({ order }) => order);
  }

  get halls(): readonly ProgramHall[] {
    return this.#halls;
  }

  /** Whether a hall is being played. */
  get isPlaying(): boolean {
    return this.#halls.some(isUnplayed);
  }

  /** Plays what has changed; what has not is kept, or goes on being played. */
  play({ halls, ...times }: Settings): void {
    const known = this.#halls.map((hall) => ({ key: keyOf(hall.order), hall }));
    this.#halls = halls.map((strategy, index) => {
      const order = { ...times, strategy };
      const key = keyOf(order);
      const hall = known.find((each) => each.key === key)?.hall;
      return hall?.fault === undefined && hall ? hall : opened(order, this.#halls[index]);
    });
    const unplayed = this.#halls.filter(isUnplayed);
    this.#asked.keepOnly(unplayed.map(({ order }) => keyOf(order)));
    for (const { order } of unplayed.filter(({ showing }) => !showing)) void this.#ask(order);
    const isAnnounced = unplayed.some(({ showing }) => showing);
    if (isAnnounced) void this.#fetch();
  }

  /** Shows what was announced; where it cannot be had, it is played like anything else. */
  async #fetch(): Promise<void> {
    const films = await this.#films().catch((): readonly Film[] => []);
    for (const [index, order] of this.#announced.entries()) {
      const key = keyOf(order);
      const showing = this.#halls.find((hall) => keyOf(hall.order) === key)?.showing;
      if (showing === undefined || showing.picture !== undefined) continue;
      const picture = films[index];
      if (picture === undefined) void this.#ask(order);
      else this.#settle(key, { showing: { ...showing, picture } });
    }
  }

  async #ask(order: HallToPlay): Promise<void> {
    const key = keyOf(order);
    const signal = this.#asked.begin(key);
    if (signal === undefined) return;
    try {
      const showing =
        (canShowAtOnce() ? undefined : await laterAtOnce(order)) ??
        (await this.#askStage(order, signal));
      if (signal.aborted) return;
      this.#settle(key, { showing, before: undefined, share: undefined });
    } catch (fault) {
      if (!signal.aborted) this.#settle(key, { fault, before: undefined });
    }
  }

  #askStage(order: HallToPlay, signal: AbortSignal): Promise<Showing> {
    return this.#stage.ask((remote, tell) => remote.show(order, tell), signal, {
      hear: (share) => this.#change(keyOf(order), { share }),
      silence: expectedRounds(order.scenario) * ROUND_TIME,
    });
  }

  #settle(key: string, outcome: Partial<ProgramHall>): void {
    this.#asked.end(key);
    this.#change(key, outcome);
  }

  #change(key: string, outcome: Partial<ProgramHall>): void {
    this.#halls = this.#halls.map((hall) =>
      keyOf(hall.order) === key ? { ...hall, ...outcome } : hall,
    );
  }
}

function isUnplayed({ showing, fault }: ProgramHall): boolean {
  return showing?.picture === undefined && fault === undefined;
}

/** Played at once, as soon as that can be done. */
async function laterAtOnce(order: HallToPlay): Promise<Showing | undefined> {
  await fetchAtOnce();
  return shownAtOnce(order);
}

/** What was seen before stays to be seen until then, unless it was served in another way. */
function opened(order: HallToPlay, hall: ProgramHall | undefined): ProgramHall {
  const isAlike = hall?.order.strategy.kind === order.strategy.kind;
  const before = isAlike ? (hall.showing ?? hall.before) : undefined;
  try {
    checkSize(order.scenario);
    return { order, before, showing: shownAtOnce(order), fault: undefined };
  } catch (fault) {
    return { order, before: undefined, showing: undefined, fault };
  }
}
