import type { BoardState } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { groups } from '../timeline/groups.js';
import { BOARD_RESTS, inState, letter } from '../timeline/states.js';
import { mastersByBoard } from './master-mark.js';
import type { Moment } from './moment.js';

/**
 * Boards of a hall that is too large for a room: rows of letters, one for a board or for several
 * neighbours. A letter shows the state of a master there, else the most common state of open boards.
 */
export function crowd(moment: Moment, columns: number, rows: number, paper: Paper): string[] {
  const { boards, masters } = moment;
  const apart = boards.length * 2 <= columns * rows ? ' ' : '';
  const across = Math.floor(columns / (1 + apart.length));
  const attended = mastersByBoard(masters);
  const letters = groups(boards.length, across * rows).map(({ first, end }) => {
    const [master] = range(first, end).flatMap((board) => attended.get(board) ?? []);
    const state =
      master === undefined ? commonest(boards.slice(first, end)) : masters[master]!.state;
    return inState(letter(state, paper), state, paper);
  });
  return range(0, Math.ceil(letters.length / across)).map((row) =>
    letters.slice(row * across, (row + 1) * across).join(apart),
  );
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function commonest(states: readonly BoardState[]): BoardState {
  const open = states.filter((state) => !BOARD_RESTS.has(state));
  const counts = new Map<BoardState, number>();
  for (const state of open.length > 0 ? open : states) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}
