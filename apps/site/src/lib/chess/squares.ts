const FILES = 'abcdefgh';

/** The number of a square by its name: from a8, 0, line by line as a board is seen, to h1, 63. */
export function squareOf(name: string): number {
  return (8 - Number(name[1])) * 8 + FILES.indexOf(name[0]!);
}

/** The name of a square by its number. */
export function squareName(square: number): string {
  return `${FILES[square % 8]}${8 - Math.floor(square / 8)}`;
}
