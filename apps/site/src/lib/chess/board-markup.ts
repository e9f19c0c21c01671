import { edgeWidth, GRID, shapes, SHOWS_CUTS } from './pieces.js';
import { EMPTY, isWhite, type Position } from './position.js';

/**
 * What `boardMarkup` refers to, once in a page, within an `svg`. Style sheets colour the classes
 * `light-squares` and `dark-squares` by `fill`, and `white-pieces` and `black-pieces` by `fill`,
 * `stroke` for the edge and `color` for the lines within.
 *
 * @param square the side of a square in pixels, as far as it is known: small pieces have edges
 *   that are wider than they would be scaled, and no lines within
 */
export function pieceSymbols(square: number): string {
  const pieces = Object.keys(shapes).map((kind) => pieceSymbol(kind, square));
  return squareSymbols() + pieces.join('');
}

/** A board of squares and pieces, as SVG, for a page that has the symbols. */
export function boardMarkup(position: Position, x: number, y: number, size: number): string {
  const side = size / 8;
  const squares = squaresOf('light') + squaresOf('dark');
  const white = pieces('white-pieces', position, (piece) => isWhite(piece));
  const black = pieces('black-pieces', position, (piece) => !isWhite(piece));
  return `<g transform="translate(${x} ${y}) scale(${side})">${squares}${white}${black}</g>`;
}

/** The class stands outside of the symbol, where any selector finds it. */
function squaresOf(name: string): string {
  return `<use class="${name}-squares" href="#squares-${name}" width="8" height="8"/>`;
}

function squareSymbols(): string {
  return squaresSymbol('light', 0) + squaresSymbol('dark', 1);
}

function squaresSymbol(name: string, odd: number): string {
  let path = '';
  for (let square = 0; square < 64; square++) {
    const [file, line] = [square % 8, Math.floor(square / 8)];
    if ((file + line) % 2 === odd) path += `M${file} ${line}h1v1h-1z`;
  }
  return (
    `<symbol id="squares-${name}" viewBox="0 0 8 8">` +
    `<path d="${path}" shape-rendering="crispEdges"/></symbol>`
  );
}

function pieceSymbol(kind: string, square: number): string {
  const { body, cuts } = shapes[kind]!;
  const width = rounded(2 * edgeWidth(square));
  const edge = `stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`;
  const lines =
    square < SHOWS_CUTS
      ? ''
      : `<path d="${cuts}" fill="none" stroke="currentColor" ` +
        `stroke-width="${rounded(0.9 * edgeWidth(square))}" stroke-linecap="round"/>`;
  return (
    `<symbol id="piece-${kind}" viewBox="0 0 ${GRID} ${GRID}">` +
    `<path d="${body}" ${edge}/>${lines}</symbol>`
  );
}

function pieces(name: string, position: Position, wanted: (piece: string) => boolean): string {
  let uses = '';
  for (const [square, piece] of [...position].entries()) {
    if (piece === EMPTY || !wanted(piece)) continue;
    const at = `x="${square % 8}" y="${Math.floor(square / 8)}" width="1" height="1"`;
    uses += `<use href="#piece-${piece.toLowerCase()}" ${at}/>`;
  }
  return uses === '' ? '' : `<g class="${name}">${uses}</g>`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
