const LONGEST = 999_999;

/** Pieces and the megabyte that each makes; every one is refused. */
export const hostileYaml: readonly (readonly [piece: string, text: string])[] = [
  ...['}', ']', '%\n', '""', '"', '{', '- ', '? ', '[', '*a ', '"a" ', '---\n', '{- ', '- - '],
].map((piece) => [piece, piece.repeat(Math.floor(LONGEST / piece.length))]);
