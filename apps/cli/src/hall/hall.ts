import type { BoardState } from '@simul/core';
import { counted, grouped, percent, wallClock } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { clip, padEnd, widthOf } from '../text/width.js';
import { fill } from '../text/wrap.js';
import { BOARD_RESTS, legend, type State } from '../timeline/states.js';
import { crowd } from './crowd.js';
import { furnished } from './furnished.js';
import type { Moment } from './moment.js';
import { roomFor } from './room.js';

/** The constants of an animation. */
export interface Play {
  readonly words: string;
  /** Moves of the whole exhibition. */
  readonly moves: number;
}

const KEYS = 'space: pause   q: quit';

/** The hall at one moment, in at most `rows` lines. */
export function hall(moment: Moment, play: Play, paper: Paper, rows: number): string[] {
  const foot = [...fill(legend(seenIn(moment), paper), paper.width, '   '), paper.ink.quiet(KEYS)];
  const status = statusOf(moment, play);
  const head = headOf(moment, play, paper);
  const left = rows - head.length - foot.length - 1;
  const room = roomFor(moment.boards.length, paper.width, left);
  const middle =
    room === undefined
      ? [
          ...fill(status, paper.width, ', '),
          '',
          ...crowd(moment, paper.width, Math.max(1, left - 3), paper),
        ]
      : furnished(room, moment, status, paper).map(centredIn(paper.width, room.columns));
  return [...head, ...filled(middle, left), '', ...foot].slice(0, rows);
}

/** The lines in the middle of `rows` rows. */
function filled(lines: readonly string[], rows: number): string[] {
  const missing = Math.max(0, rows - lines.length);
  const above = Math.floor(missing / 2);
  return [...blank(above), ...lines, ...blank(missing - above)];
}

function blank(rows: number): string[] {
  return new Array<string>(rows).fill('');
}

function headOf({ at }: Moment, { words }: Play, { ink, width }: Paper): string[] {
  const clock = wallClock(at);
  const room = width - widthOf(clock) - 2;
  return [`${padEnd(clip(words, room), room)}  ${ink.strong(clock)}`, ''];
}

function statusOf({ boards, moves }: Moment, { moves: all }: Play): string[] {
  const count = (wanted: BoardState) => boards.filter((state) => state === wanted).length;
  const resting = boards.filter((state) => BOARD_RESTS.has(state)).length;
  const [arrived, asked] = [count('arrived'), count('asked')];
  return [
    `${percent(moves / all)} of all moves`,
    `${counted(boards.length - resting - arrived, 'game')} open`,
    `${grouped(count('waiting'))} waiting for her`,
    ...(arrived > 0 ? [`${grouped(arrived)} at the door`] : []),
    ...(asked > 0 ? [`${grouped(asked)} queued for a reply`] : []),
  ];
}

function seenIn({ masters, boards }: Moment): ReadonlySet<State> {
  return new Set<State>([...masters.map(({ state }) => state), ...boards]);
}

function centredIn(width: number, columns: number): (line: string) => string {
  const margin = ' '.repeat(Math.floor((width - columns) / 2));
  return (line) => margin + line;
}
