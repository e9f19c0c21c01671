import { counted } from '@simul/text';
import type { Activity, Mark } from './activity.js';
import type { Line } from './listing.js';

/** What stands beside a line, after a number. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  closed: 'not begun',
  first: 'before move 1',
  waiting: 'waiting',
  here: 'here',
  thinking: 'thinking',
  over: 'over',
  done: 'over',
  walking: 'walking',
};

/** What goes on in which line, for whoever does not see it lit: `9 boards thinking: reply()`. */
export function goingOn(lines: readonly Line[], activity: Activity): readonly string[] {
  return lines.flatMap(({ pieces, marks }) => {
    const busy = marks.filter((mark) => activity[mark] > 0);
    if (busy.length === 0) return [];
    const told = busy.map((mark) => {
      const who = counted(activity[mark], mark === 'walking' ? 'master' : 'board');
      return `${who} ${MARK_WORDS[mark]}`;
    });
    // Nobody hears which line is the ninth.
    const line = pieces
      .map(({ text }) => text)
      .join('')
      .trim();
    return [`${told.join(', ')}: ${line}`];
  });
}
