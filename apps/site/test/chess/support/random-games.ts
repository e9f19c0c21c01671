import { Chess, type Move } from 'chess.js';
import fc from 'fast-check';

/** A legal game that chance plays, with a taste for what is rare. */
export interface RandomGame {
  readonly moves: readonly Move[];
  /** Before the first move and after each. */
  readonly fens: readonly string[];
}

const choice = fc.record({ pick: fc.nat(9999), rare: fc.boolean() });

export const randomGames: fc.Arbitrary<RandomGame> = fc
  .array(choice, { minLength: 1, maxLength: 120, size: 'max' })
  .map((choices) => {
    const chess = new Chess();
    const moves: Move[] = [];
    const fens = [chess.fen()];
    for (const { pick, rare } of choices) {
      const legal = chess.moves({ verbose: true });
      if (legal.length === 0) break;
      const among = rare ? rarest(legal) : legal;
      moves.push(chess.move(among[pick % among.length]!));
      fens.push(chess.fen());
    }
    return { moves, fens };
  });

/** Promotions, captures in passing and castling; or else moves of pawns, which lead to those. */
function rarest(legal: Move[]): Move[] {
  const special = legal.filter(
    (move) => move.isPromotion() || move.isEnPassant() || isCastle(move),
  );
  if (special.length > 0) return special;
  const pawns = legal.filter(({ piece }) => piece === 'p');
  return pawns.length > 0 ? pawns : legal;
}

export function isCastle(move: Move): boolean {
  return move.isKingsideCastle() || move.isQueensideCastle();
}
