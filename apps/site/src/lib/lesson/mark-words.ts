import { counted, STATE_NAMES } from '@simul/text';
import type { Activity, ListingMark } from './activity.js';
import type { ListingLine } from './listing.js';

/** Words beside a line, after a number. */
export const MARK_WORDS: Readonly<Record<ListingMark, string>> = {
  ...STATE_NAMES,
  first: 'before move 1',
  done: STATE_NAMES.over,
  walking: 'walking',
};

/** The busy lines in words, for screen readers: `9 boards thinking: reply()`. */
export function goingOn(lines: readonly ListingLine[], activity: Activity): readonly string[] {
  return lines.flatMap(({ pieces, marks }) => {
    const busy = marks.filter((mark) => activity[mark] > 0);
    if (busy.length === 0) return [];
    const told = busy.map((mark) => {
      const who = counted(activity[mark], mark === 'walking' ? 'master' : 'board');
      return `${who} ${MARK_WORDS[mark]}`;
    });
    // By its text: a line number means nothing to the ear.
    const line = pieces
      .map(({ text }) => text)
      .join('')
      .trim();
    return [`${told.join(', ')}: ${line}`];
  });
}
