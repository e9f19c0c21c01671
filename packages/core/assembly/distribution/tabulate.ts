import { fitCubic, INNER } from './cubic';
import { Distribution } from './distribution';
import { OCTAVES, pieceAt, PIECES, UPPER_HALF } from './quantile-table';
import { quantile, standAtTail } from './quantile';

/** The least tail, 2⁻⁵². */
const SHORTEST: f64 = 2.220446049250313e-16;

/** Fills the table of a distribution of times, whose parameters must be prepared. */
export function tabulate(d: Distribution, table: usize): void {
  tabulateHalf(d, table, false);
  tabulateHalf(d, table + UPPER_HALF, true);
}

/** From the least tail to the median, since `quantile` needs increasing tails. */
function tabulateHalf(d: Distribution, table: usize, isUpper: bool): void {
  let low = SHORTEST;
  standAtTail(d, isUpper);
  let first = quantile(d, isUpper, low);
  for (let octave: u32 = 0; octave < OCTAVES; octave++) {
    const half = low / <f64>(2 * PIECES);
    for (let piece: u32 = 0; piece < PIECES; piece++) {
      const ratio = <f64>(2 * (PIECES + piece) + 1);
      const middle = half * ratio;
      const second = quantile(d, isUpper, middle - half * INNER);
      const third = quantile(d, isUpper, middle + half * INNER);
      const last = quantile(d, isUpper, middle + half);
      fitCubic(
        table + pieceAt(octave, piece),
        isUpper ? -half : half,
        ratio,
        first,
        second,
        third,
        last,
      );
      first = last;
    }
    low *= 2;
  }
}
