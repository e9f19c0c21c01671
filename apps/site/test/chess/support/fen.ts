/** The squares of a position in FEN as the boards write them. */
export function squaresOf(fen: string): string {
  const [placement = ''] = fen.split(' ');
  return placement.replaceAll('/', '').replaceAll(/\d/g, (digit) => '.'.repeat(Number(digit)));
}
