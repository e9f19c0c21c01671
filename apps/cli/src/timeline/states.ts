import type { BoardState, MasterState } from '@simul/core';
import { BOARD_STATE_WORDS as BOARD, MASTER_STATE_WORDS as MASTER } from '@simul/text';
import type { Paper } from '../terminal/paper.js';

/** A state on paper: its letter, its ink and its word in the legend. */
interface Mark {
  readonly letter: string;
  /** The letter on paper that takes ASCII alone. */
  readonly ascii: string;
  readonly ink: 'plain' | 'quiet' | 'here' | 'waiting';
  readonly word: string;
}

export type State = BoardState | MasterState;

const HERE: Mark = { letter: '█', ascii: '#', ink: 'here', word: BOARD.here };
const WAITING: Mark = { letter: '▒', ascii: 'o', ink: 'waiting', word: BOARD.waiting };
const THINKING: Mark = { letter: '─', ascii: '-', ink: 'plain', word: BOARD.thinking };
const STANDING: Mark = { letter: '╌', ascii: '~', ink: 'plain', word: MASTER.standing };
const OVER: Mark = { letter: '·', ascii: '.', ink: 'quiet', word: BOARD.over };
const WALKING: Mark = { letter: '›', ascii: '>', ink: 'plain', word: MASTER.walking };
const ARRIVED: Mark = { letter: '╎', ascii: ':', ink: 'waiting', word: BOARD.arrived };
const ASKED: Mark = { letter: '┄', ascii: '=', ink: 'waiting', word: BOARD.asked };
const NOTHING: Mark = { letter: ' ', ascii: ' ', ink: 'plain', word: BOARD.closed };

/** Masters share the marks of boards: moving is here. */
const MARKS: Readonly<Record<State, Mark>> = {
  here: HERE,
  moving: HERE,
  arrived: ARRIVED,
  waiting: WAITING,
  asked: ASKED,
  thinking: THINKING,
  standing: STANDING,
  over: OVER,
  walking: WALKING,
  closed: NOTHING,
  idle: NOTHING,
};

/** States without activity. */
export const BOARD_RESTS: ReadonlySet<BoardState> = new Set(['closed', 'over']);
export const MASTER_RESTS: ReadonlySet<MasterState> = new Set(['idle']);

/** A lane: a letter a state, inked in runs. */
export function draw(states: readonly State[], paper: Paper): string {
  let lane = '';
  for (let from = 0; from < states.length;) {
    const mark = MARKS[states[from]!];
    let to = from;
    while (to < states.length && MARKS[states[to]!] === mark) to += 1;
    lane += inked(letterOf(mark, paper).repeat(to - from), mark, paper);
    from = to;
  }
  return lane;
}

export function letter(state: State, paper: Paper): string {
  return letterOf(MARKS[state], paper);
}

/** A text in the ink of a state. */
export function inState(text: string, state: State, paper: Paper): string {
  return inked(text, MARKS[state], paper);
}

function letterOf(mark: Mark, { unicode }: Paper): string {
  return unicode ? mark.letter : mark.ascii;
}

function inked(text: string, { ink }: Mark, paper: Paper): string {
  return ink === 'plain' ? text : paper.ink[ink](text);
}

/** The legend of a page: four states always, the others if they occur. */
export function legend(seen: ReadonlySet<State>, paper: Paper): readonly string[] {
  const more = [STANDING, WALKING, ARRIVED, ASKED].filter((mark) =>
    [...seen].some((s) => MARKS[s] === mark),
  );
  return [HERE, WAITING, THINKING, OVER, ...more].map(
    (mark) => `${inked(letterOf(mark, paper), mark, paper)} ${mark.word}`,
  );
}
