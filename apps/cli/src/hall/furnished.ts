import type { Paper } from '../terminal/paper.js';
import { widthOf } from '../text/width.js';
import { draw, inState } from '../timeline/states.js';
import { lay, type Piece } from './canvas.js';
import { masterMark, mastersByBoard } from './master-mark.js';
import type { Moment } from './moment.js';
import type { Room } from './room.js';

/** A room with its boards, the masters at them, and text in the middle with the free masters below. */
export function furnished(
  room: Room,
  moment: Moment,
  words: readonly string[],
  paper: Paper,
): string[] {
  const placed = mastersByBoard(moment.masters);
  const boards = moment.boards.flatMap((state, board): Piece[] => {
    const { x, y } = room.places[board]!;
    const number = centre(String(board + 1), room.boardWidth);
    const bar = draw(new Array(room.boardWidth).fill(state), paper);
    return [
      { x, y, text: state === 'here' ? inState(number, state, paper) : paper.ink.quiet(number) },
      { x, y: y + 1, text: bar },
    ];
  });
  const masters = [...placed].map(([board, number]) => {
    return { ...room.places[board]!.stand, text: masterMark(number, moment, paper) };
  });
  const free = moment.masters.flatMap(({ board }, number) =>
    board === undefined ? [masterMark(number, moment, paper)] : [],
  );
  return lay([...boards, ...masters, ...centred([...words, free.join(' ')], room)], room.rows);
}

function centred(lines: readonly string[], { columns, rows }: Room): readonly Piece[] {
  const top = Math.floor((rows - lines.length) / 2);
  return lines.map((text, index) => ({
    x: middleOf(columns, text),
    y: top + index,
    text,
  }));
}

function centre(text: string, columns: number): string {
  return ' '.repeat(middleOf(columns, text)) + text;
}

function middleOf(columns: number, text: string): number {
  return Math.floor((columns - widthOf(text)) / 2);
}
