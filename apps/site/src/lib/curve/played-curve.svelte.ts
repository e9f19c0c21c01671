import type { CurveOrder, CurvePoint } from '../stage/curve.js';
import type { Stage } from '../stage/stage.js';

/** What came of an order. */
export interface CurveResult {
  readonly order: CurveOrder;
  /** By hall, a point for each number of boards. */
  readonly lines: readonly (readonly CurvePoint[])[];
}

/** Orders that are replaced sooner are not played at all. Milliseconds. */
const PAUSE = 80;

/** The curve that was played last, and why a later one was not. */
export class PlayedCurve {
  readonly #stage: Stage;
  #last = $state.raw<CurveResult>();
  #fault = $state.raw<unknown>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get last(): CurveResult | undefined {
    return this.#last;
  }

  get fault(): unknown {
    return this.#fault;
  }

  /** Has an order played, unless it is withdrawn by the function that is returned. */
  ask(order: CurveOrder): () => void {
    const withdrawn = new AbortController();
    const timer = setTimeout(() => void this.#play(order, withdrawn.signal), PAUSE);
    return () => {
      clearTimeout(timer);
      withdrawn.abort(new DOMException('Superseded', 'AbortError'));
    };
  }

  async #play(order: CurveOrder, signal: AbortSignal): Promise<void> {
    this.#fault = undefined;
    if (this.#last !== undefined && isSame(this.#last.order, order)) return;
    try {
      const lines = await this.#stage.ask((remote, tell) => remote.curve(order, tell), signal);
      this.#last = { order, lines };
    } catch (fault) {
      if (!signal.aborted) this.#fault = fault;
    }
  }
}

/** Whether the same would come of both. What they are made of is never changed, but replaced. */
function isSame(a: CurveOrder, b: CurveOrder): boolean {
  return (
    a.seed === b.seed &&
    a.replication === b.replication &&
    a.scenario.rounds === b.scenario.rounds &&
    a.scenario.moveTime === b.scenario.moveTime &&
    a.scenario.replyTime === b.scenario.replyTime &&
    a.halls === b.halls &&
    a.boards.join() === b.boards.join()
  );
}
