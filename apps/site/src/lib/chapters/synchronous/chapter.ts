import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/synchronous.py?raw';
import typescript from '../../listings/synchronous.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'synchronous',
  settings: inHalls({ kind: 'sync' }),
  figure: {
    halls: true,
    timelines: true,
    at: 2105,
    controls: [
      { kind: 'boards', least: 1, most: 60 },
      { kind: 'moveTime', least: 0, most: 60 },
      { kind: 'replyTime', least: 0, most: 120 },
    ],
    numbers: ['makespan', 'busy time', 'utilisation'],
  },
  predictions: {
    hours: {
      question: 'How many hours does the whole exhibition take, with 24 games of 30 rounds?',
      unit: 'hours',
      answer: 12,
      tolerance: 0.5,
      replies: {
        near: 'Yes. Half an hour a game, 24 games one after the other.',
        low: 'It takes longer. A round is a move of 5 s and a reply of 55 s, so a game of 30 rounds takes half an hour. 24 of them, one after the other, make 12 hours.',
        high: 'It is not as bad as that. A round is a move of 5 s and a reply of 55 s, so a game of 30 rounds takes half an hour. 24 of them make 12 hours.',
      },
    },
    faster: {
      question:
        'She trains until a move takes her 1 s instead of 5, and is five times as fast. How long does the exhibition take now?',
      choices: [
        {
          text: 'A fifth of the time: about two and a half hours',
          reply:
            'So it would be if all of the time were hers. But of every minute 55 seconds are her opponent’s, and those stay as they are.',
          isRight: false,
        },
        {
          text: 'About half the time: six hours',
          reply:
            'That would take half of every minute away. She saves 4 of its 60 seconds: the other 55 were never hers.',
          isRight: false,
        },
        {
          text: 'A little less: about eleven hours',
          reply: 'Yes. Of every minute she saves 4 seconds, and the 55 of her opponent stay.',
          isRight: true,
        },
      ],
    },
  },
  goals: [
    {
      id: 'six-hours',
      words: 'Have all 24 games over after exactly six hours, with 5 s a move as before.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 0, 'sync'), askedOf(seen)];
        if (hall === undefined || asked?.boards !== 24 || asked.move !== 5) return false;
        return Math.abs(hall.result.makespan - 6 * 3600) < 1;
      },
      hint: 'Of every minute 55 seconds are somebody else’s. Half of the minute has to go.',
    },
    {
      id: 'half-busy',
      words: 'Keep her thinking for exactly half of the exhibition.',
      isReached: (seen) =>
        Math.abs((hallIn(seen, 0, 'sync')?.result.utilisation ?? 0) - 0.5) < 0.001,
      hint: 'More boards make no difference: at each of them the same minute goes by. What would have to be as long as what?',
    },
  ],
  listings: [{ name: 'synchronous', title: 'One board at a time', hall: 0, python, typescript }],
} satisfies ChapterSpec;
