import { counted } from '@simul/text';
import type { Activity, Mark } from './activity.js';
import type { Line } from './listing.js';

/** What stands beside a line, after a number. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  here: 'here',
  waiting: 'waiting',
  thinking: 'thinking',
  walking: 'walking',
  over: 'over',
  closed: 'not begun',
};

/** What goes on in which line, for whoever does not see it lit: `Line 7: 9 boards thinking`. */
export function goingOn(lines: readonly Line[], activity: Activity): readonly string[] {
  return lines.flatMap(({ marks }, index) => {
    const busy = marks.filter((mark) => activity[mark] > 0);
    if (busy.length === 0) return [];
    const told = busy.map((mark) => {
      const who = counted(activity[mark], mark === 'walking' ? 'master' : 'board');
      return `${who} ${MARK_WORDS[mark]}`;
    });
    return [`Line ${index + 1}: ${told.join(', ')}`];
  });
}
