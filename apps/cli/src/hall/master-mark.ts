import type { Paper } from '../terminal/paper.js';
import { inState } from '../timeline/states.js';
import type { Moment } from './moment.js';

type Master = Moment['masters'][number];

/** A master in the ink of her state, with her number if there are several. */
export function masterMark(number: number, { masters }: Moment, paper: Paper): string {
  const piece = paper.unicode ? '♛' : 'M';
  const name = masters.length === 1 ? piece : `${piece}${number + 1}`;
  return inState(name, masters[number]!.state, paper);
}

/** Masters by the board that they are at or walk to. */
export function mastersByBoard(masters: readonly Master[]): ReadonlyMap<number, number> {
  const placed = masters.flatMap(({ board }, number) =>
    board === undefined ? [] : [[board, number] as const],
  );
  return new Map(placed);
}
