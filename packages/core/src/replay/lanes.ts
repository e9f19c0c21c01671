import type { Event } from './events.js';

/** What a master does; `standing` is at a board whose opponent is thinking. */
export type MasterState = 'moving' | 'walking' | 'standing' | 'idle';
/**
 * What goes on at a board: `closed` before its opponent arrives or its game opens; `arrived` while an
 * opponent waits for the game to open; `here` while a master moves; `asked` while a reply waits
 * until it may begin.
 */
export type BoardState = 'closed' | 'arrived' | 'waiting' | 'here' | 'asked' | 'thinking' | 'over';

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

/** How many lanes there are, and until when. */
export interface LanesSize {
  readonly masters: number;
  readonly boards: number;
  readonly end: number;
}

/** Draws the lanes of a timeline from what happened. Masters beyond the boards share one idle lane. */
export function lanes(events: readonly Event[], { masters, boards, end }: LanesSize): Lanes {
  const serving = Math.min(masters, boards);
  const masterLanes = Array.from({ length: serving }, () => new Lane<MasterStretch>(IDLE));
  const boardLanes = Array.from({ length: boards }, () => new Lane<Stretch<BoardState>>(CLOSED));
  const standing = new Map<number, number>();
  for (const event of events) {
    const { at, board, type } = event;
    const state = BOARD_STATE_AFTER[type];
    if (state !== undefined) boardLanes[board]!.turn(at, { state });
    if ('master' in event) masterLanes[event.master]!.turn(at, masterAfter(event));
    if (type === 'masterWaits') standing.set(board, event.master);
    else if ('master' in event) standing.delete(board);
    const freed = type === 'gameOver' ? standing.get(board) : undefined;
    if (freed !== undefined) masterLanes[freed]!.turn(at, IDLE);
  }
  const finish = <S extends Stretch<unknown>>(lane: Lane<S>) => lane.finish(end);
  const others = new Array<readonly MasterStretch[]>(masters - serving).fill(
    finish(new Lane<MasterStretch>(IDLE)),
  );
  return {
    end,
    masters: [...masterLanes.map(finish), ...others],
    boards: boardLanes.map(finish),
  };
}

const IDLE = { state: 'idle', board: undefined } as const;
const CLOSED = { state: 'closed' } as const;

const BOARD_STATE_AFTER: Partial<Record<Event['type'], BoardState>> = {
  opponentArrived: 'arrived',
  gameOpened: 'waiting',
  moveBegun: 'here',
  movePaused: 'waiting',
  moveResumed: 'here',
  moveEnded: 'thinking',
  replyAsked: 'asked',
  replyBegun: 'thinking',
  replyIn: 'waiting',
  gameOver: 'over',
};

const MASTER_STATE_AFTER: Record<MasterEvent['type'], MasterState> = {
  walkBegun: 'walking',
  walkEnded: 'standing',
  masterWaits: 'standing',
  moveBegun: 'moving',
  movePaused: 'idle',
  moveResumed: 'moving',
  moveEnded: 'idle',
};

type MasterEvent = Extract<Event, { master: number }>;
type Turn = Omit<MasterStretch, 'from' | 'to'>;

function masterAfter({ type, board }: MasterEvent): Turn {
  const state = MASTER_STATE_AFTER[type];
  return state === 'idle' ? IDLE : { state, board };
}

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
