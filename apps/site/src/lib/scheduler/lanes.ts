import { toSeconds, type BoardState, type MasterStretch, type Stretch } from '@simul/core';
import type { ScheduledHall } from './hall.js';
import { isOpen, isService, type PlayedTurns, type ServedTurn } from './play.js';

/** What went on, and what is already certain: replies that are still to come in. Seconds. */
export interface ScheduleLanes {
  readonly master: readonly MasterStretch[];
  readonly boards: readonly (readonly Stretch<BoardState>[])[];
}

/** One lane for her and one a board, without gaps; what goes on at the end goes on for ever. */
export function scheduleLanes(hall: ScheduledHall, play: PlayedTurns): ScheduleLanes {
  return {
    master: masterLane(play).filter(lasts),
    boards: hall.games.map((_, board) => boardLane(hall, play, board).filter(lasts)),
  };
}

/** What goes on at an instant. */
export function scheduledAt<S extends Stretch<unknown>>(lane: readonly S[], at: number): S {
  return lane.find(({ to }) => at < to)!;
}

function masterLane({ turns, moment }: PlayedTurns): MasterStretch[] {
  const stretches = turns.flatMap((turn): MasterStretch[] => {
    const [at, ends] = [toSeconds(turn.at), toSeconds(turn.ends)];
    if (!isService(turn)) return [{ from: at, to: ends, state: 'idle', board: undefined }];
    const [arrives, begins] = [toSeconds(turn.arrives), toSeconds(turn.begins)];
    const board = turn.choice;
    return [
      { from: at, to: arrives, state: 'walking', board },
      { from: arrives, to: begins, state: 'standing', board },
      { from: begins, to: ends, state: 'moving', board },
    ];
  });
  const now = toSeconds(moment.now);
  return [...stretches, { from: now, to: Infinity, state: 'idle', board: undefined }];
}

function boardLane(
  hall: ScheduledHall,
  { turns, moment }: PlayedTurns,
  board: number,
): Stretch<BoardState>[] {
  const own = turns.filter((turn): turn is ServedTurn => turn.choice === board);
  const stretches = own.flatMap(({ readyAt, begins, ends, repliedAt }) => [
    stretch(readyAt, begins, 'waiting'),
    stretch(begins, ends, 'here'),
    stretch(ends, repliedAt, 'thinking'),
  ]);
  const last = isOpen(hall, moment, board) ? 'waiting' : 'over';
  const from = toSeconds(moment.readyAt[board]!);
  return [...stretches, { from, to: Infinity, state: last }];
}

function stretch(from: bigint, to: bigint, state: BoardState): Stretch<BoardState> {
  return { from: toSeconds(from), to: toSeconds(to), state };
}

function lasts({ from, to }: Stretch<unknown>): boolean {
  return to > from;
}
