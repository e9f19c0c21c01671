import type { Event } from './events.js';

/** What a master does; `standing` is at a board whose opponent is thinking. */
export type MasterState = 'moving' | 'walking' | 'standing' | 'idle';
/** What goes on at a board; `closed` before its game opens, `here` while a master moves. */
export type BoardState = 'closed' | 'waiting' | 'here' | 'thinking' | 'over';

/** A stretch of a lane, in seconds. */
export interface Stretch<State> {
  readonly from: number;
  readonly to: number;
  readonly state: State;
}

/** A master's stretches also say at which board, or on the way to which. */
export interface MasterStretch extends Stretch<MasterState> {
  readonly board: number | undefined;
}

/** One lane a master and one a board, each without gaps from 0 to `end`. */
export interface Lanes {
  readonly end: number;
  readonly masters: readonly (readonly MasterStretch[])[];
  readonly boards: readonly (readonly Stretch<BoardState>[])[];
}

/** How many lanes there are, how long, and whether masters stay with a board they have moved at. */
export interface Stage {
  readonly masters: number;
  readonly boards: number;
  readonly end: number;
  readonly blocks: boolean;
}

/** Draws the lanes of a timeline from what happened. */
export function lanes(events: readonly Event[], stage: Stage): Lanes {
  const masters = Array.from({ length: stage.masters }, () => new Lane<MasterStretch>(IDLE));
  const boards = Array.from({ length: stage.boards }, () => new Lane<Stretch<BoardState>>(CLOSED));
  for (const event of events) {
    const state = boardStateAfter(event);
    if (state !== undefined) boards[event.board]!.turn(event.at, { state });
    if ('master' in event) {
      const next = masterStateAfter(event, stage.blocks);
      masters[event.master]!.turn(event.at, next);
    }
  }
  return {
    end: stage.end,
    masters: masters.map((lane) => lane.finish(stage.end)),
    boards: boards.map((lane) => lane.finish(stage.end)),
  };
}

const IDLE = { state: 'idle', board: undefined } as const;
const CLOSED = { state: 'closed' } as const;

function boardStateAfter({ type }: Event): BoardState | undefined {
  if (type === 'gameOver') return 'over';
  if (type === 'moveBegun' || type === 'moveResumed') return 'here';
  if (type === 'moveEnded') return 'thinking';
  if (type === 'gameOpened' || type === 'movePaused' || type === 'replyIn') return 'waiting';
  return undefined;
}

function masterStateAfter(event: Extract<Event, { master: number }>, blocks: boolean): Turn {
  const { type, board } = event;
  if (type === 'walkBegun') return { state: 'walking', board };
  if (type === 'walkEnded') return { state: 'standing', board };
  if (type === 'moveBegun' || type === 'moveResumed') return { state: 'moving', board };
  return blocks ? { state: 'standing', board } : IDLE;
}

type Turn = Omit<MasterStretch, 'from' | 'to'>;

/** A lane as it grows: a stretch ends where the next begins, and none is empty. */
class Lane<S extends Stretch<unknown>> {
  readonly #stretches: S[] = [];
  #from = 0;
  #current: Omit<S, 'from' | 'to'>;

  constructor(first: Omit<S, 'from' | 'to'>) {
    this.#current = first;
  }

  turn(at: number, next: Omit<S, 'from' | 'to'>): void {
    if (at > this.#from) {
      this.#stretches.push({ from: this.#from, to: at, ...this.#current } as S);
      this.#from = at;
    }
    this.#current = next;
  }

  finish(end: number): readonly S[] {
    this.turn(end, this.#current);
    return this.#stretches;
  }
}
