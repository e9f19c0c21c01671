/** How the bits of a draw stand for a tail, and which tails are tried. */

export const OCTAVES = 51;
export const PIECES = 32;
/** What tails are counted in. */
export const UNIT = 2 ** -52;
export const MEDIAN: bigint = 2n ** 51n - 1n;

/** Of an odd tail from 1 to MEDIAN. */
export function bitsOf(tail: bigint, isUpper: boolean): bigint {
  return (2n ** 51n + (isUpper ? -tail : tail)) << 12n;
}

export interface Place {
  readonly tail: bigint;
  readonly isUpper: boolean;
  /** How probable its piece is. */
  readonly weight: number;
}

/** A place somewhere in every piece, where there are that many. */
export function* places(): Generator<Place> {
  let state = 1;
  for (const isUpper of [false, true]) {
    for (let octave = OCTAVES - 1; octave >= 0; octave--) {
      for (let piece = 0; piece < PIECES; piece++) {
        const within = (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
        const tail = tailAt(octave, piece + within);
        yield { tail, isUpper, weight: (2 ** octave / PIECES) * UNIT };
      }
    }
  }
}

/** Where every piece begins. */
export function starts(): readonly bigint[] {
  return Array.from({ length: OCTAVES * PIECES }, (_, i) =>
    tailAt(Math.floor(i / PIECES), i % PIECES),
  );
}

function tailAt(octave: number, piece: number): bigint {
  return BigInt(Math.floor(2 ** octave * (1 + piece / PIECES))) | 1n;
}
