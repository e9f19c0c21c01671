import type { Track } from './track.js';

/** An exhibition, recorded: all that it takes to show any instant of it. */
export interface Film {
  readonly kind: 'film';
  /** When it is over. Seconds. */
  readonly end: number;
  /** Moves made in all. */
  readonly moves: number;
  readonly boards: Track;
  readonly masters: Track;
  /** By board, 1 where the opponent opens; nothing where all masters open. */
  readonly opponentOpens?: Uint8Array<ArrayBuffer>;
}

/** The buffers of a film, which a worker hands over instead of copying them. */
export function buffersOf({ boards, masters, opponentOpens }: Film): ArrayBuffer[] {
  const tracks = [boards, masters].flatMap(({ offsets, from, state, detail }) => [
    offsets.buffer,
    from.buffer,
    state.buffer,
    detail.buffer,
  ]);
  return opponentOpens === undefined ? tracks : [...tracks, opponentOpens.buffer];
}
