import type { BoardState, MasterState, Stretch } from '@simul/core';

/** A stretch as it is drawn. Seconds; pixels of thickness. */
export interface LaneBar {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly thickness: number;
  /** Whether it is certain, but not yet played. */
  readonly isToCome: boolean;
}

type Kind = 'here' | 'waiting' | 'thinking' | 'walking';
type State = BoardState | MasterState;

/** What is drawn, and how thick, so that no state is told by its colour alone. */
const BARS: Readonly<Partial<Record<State, readonly [kind: Kind, thickness: number]>>> = {
  here: ['here', 18],
  moving: ['here', 18],
  waiting: ['waiting', 10],
  thinking: ['thinking', 4],
  standing: ['thinking', 4],
  walking: ['walking', 10],
};

/** The bars of a lane, as far as it is played, and the replies that are to come. */
export function strip(
  lane: readonly Stretch<State>[],
  at: number,
  end: number,
): readonly LaneBar[] {
  return lane.flatMap(({ from, to, state }): LaneBar[] => {
    const drawn = BARS[state];
    if (drawn === undefined) return [];
    const [kind, thickness] = drawn;
    const until = Math.min(to, at, end);
    const played = { from, to: until, kind, thickness, isToCome: false };
    const coming = { from: Math.max(from, at), to, kind, thickness, isToCome: true };
    const isComing = state === 'thinking' && to > at;
    return [...(until > from ? [played] : []), ...(isComing ? [coming] : [])];
  });
}
