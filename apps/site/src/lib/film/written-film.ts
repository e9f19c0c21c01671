import type { Film } from './film.js';
import type { Track } from './track.js';

/** A film as JSON carries it. */
export interface WrittenFilm {
  readonly end: number;
  readonly moves: number;
  readonly boards: WrittenTrack;
  readonly masters: WrittenTrack;
  readonly opponentOpens?: readonly number[];
}

type WrittenTrack = { readonly [Part in keyof Track]: readonly number[] };

export function writeFilm({ end, moves, boards, masters, opponentOpens }: Film): WrittenFilm {
  return {
    end,
    moves,
    boards: writeTrack(boards),
    masters: writeTrack(masters),
    ...(opponentOpens && { opponentOpens: [...opponentOpens] }),
  };
}

export function readFilm({ end, moves, boards, masters, opponentOpens }: WrittenFilm): Film {
  return {
    kind: 'film',
    end,
    moves,
    boards: readTrack(boards),
    masters: readTrack(masters),
    ...(opponentOpens && { opponentOpens: Uint8Array.from(opponentOpens) }),
  };
}

function writeTrack({ offsets, from, state, detail }: Track): WrittenTrack {
  return { offsets: [...offsets], from: [...from], state: [...state], detail: [...detail] };
}

function readTrack({ offsets, from, state, detail }: WrittenTrack): Track {
  return {
    offsets: Uint32Array.from(offsets),
    from: Float64Array.from(from),
    state: Uint8Array.from(state),
    detail: Int32Array.from(detail),
  };
}
