import type { Settings } from '../settings/settings.js';
import { showAtOnce } from './show-at-once.js';
import { keyOf, type Order, type Showing } from './showing.js';
import type { Stage } from './stage.js';
import { checkSize } from './too-large.js';

/** A hall on the page: how it is served, and what was played in it, if that is known yet. */
export interface Hall {
  readonly order: Order;
  readonly showing: Showing | undefined;
  /** What was to be seen in its place before, for as long as it is being played. */
  readonly before: Showing | undefined;
  /** Why it cannot be played. */
  readonly fault: unknown;
}

/** The halls on the page, played as the settings say. */
export class Program {
  #halls = $state.raw<readonly Hall[]>([]);
  readonly #stage: Stage;
  /** Ends the playing of what is no longer asked for. */
  #superseded = new AbortController();

  constructor(stage: Stage, settings: Settings) {
    this.#stage = stage;
    this.play(settings);
  }

  get halls(): readonly Hall[] {
    return this.#halls;
  }

  /** Whether a hall is being played. */
  get isPlaying(): boolean {
    return this.#halls.some(({ showing, fault }) => showing === undefined && fault === undefined);
  }

  /** Plays what has changed; what has not is kept. */
  play({ halls, ...scenario }: Settings): void {
    this.#superseded.abort(new DOMException('Superseded', 'AbortError'));
    this.#superseded = new AbortController();
    const known = this.#halls.map((hall) => ({ key: keyOf(hall.order), hall }));
    this.#halls = halls.map((strategy, index) => {
      const order = { ...scenario, strategy };
      const key = keyOf(order);
      const played = known.find((each) => each.key === key)?.hall;
      return played?.showing === undefined ? opened(order, this.#halls[index]) : played;
    });
    for (const hall of this.#halls) {
      if (hall.showing === undefined && hall.fault === undefined) void this.#send(hall);
    }
  }

  async #send(hall: Hall): Promise<void> {
    const { signal } = this.#superseded;
    try {
      const showing = await this.#stage.ask((remote) => remote.show(hall.order), signal);
      this.#replace(hall, { ...hall, showing, before: undefined });
    } catch (fault) {
      if (!signal.aborted) this.#replace(hall, { ...hall, fault });
    }
  }

  /** Once it is played, what was there before is no longer kept. */
  #replace(hall: Hall, by: Hall): void {
    this.#halls = this.#halls.map((each) => (each === hall ? by : each));
  }
}

/** What was seen before stays to be seen until then, unless it was served in another way. */
function opened(order: Order, hall: Hall | undefined): Hall {
  const isAlike = hall?.order.strategy.kind === order.strategy.kind;
  const before = isAlike ? (hall.showing ?? hall.before) : undefined;
  try {
    checkSize(order.scenario);
    return { order, before, showing: showAtOnce(order), fault: undefined };
  } catch (fault) {
    return { order, before, showing: undefined, fault };
  }
}
