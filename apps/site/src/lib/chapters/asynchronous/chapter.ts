import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/asynchronous.py?raw';
import typescript from '../../listings/asynchronous.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'asynchronous',
  settings: inHalls({ kind: 'sync' }, { kind: 'async' }),
  figure: {
    halls: true,
    timelines: true,
    at: 605,
    controls: [
      { kind: 'boards', least: 1, most: 60 },
      { kind: 'moveTime', least: 0, most: 60 },
      { kind: 'replyTime', least: 0, most: 120 },
      { kind: 'openGames', hall: 1, label: 'Open games, table to table' },
    ],
    numbers: ['makespan', 'released', 'wait, longest'],
  },
  predictions: {
    hours: {
      question: 'One board at a time it took 12 hours. How long does it take now?',
      choices: [
        {
          text: 'Half an hour: all games go on at once',
          reply:
            'So it would be if she were never the one who is waited for. The replies do overlap, all of them. Her moves do not: 24 × 30 of them, 5 s each, are an hour.',
          isRight: false,
        },
        {
          text: 'About an hour',
          reply: 'Yes. The replies overlap, and what is left is her own time: 720 moves of 5 s.',
          isRight: true,
        },
        {
          text: 'About six hours',
          reply:
            'Half would be right if one game went on while she moves in another. But while one opponent thinks, she can move in eleven other games.',
          isRight: false,
        },
        {
          text: 'Twelve hours: there is still only one of her',
          reply:
            'There is one of her, and her moves take as long as before. But of the 12 hours only one was moves. In the other eleven she watched, and those she saves.',
          isRight: false,
        },
      ],
    },
    meanwhile: {
      question:
        'An opponent thinks for 55 s. At how many other boards can she make a move meanwhile?',
      unit: 'boards',
      answer: 11,
      tolerance: 0,
      replies: {
        near: 'Yes: eleven moves of 5 s fit into 55 s.',
        low: 'A few more: eleven moves of 5 s fit into 55 s.',
        high: 'Not so many: eleven moves of 5 s fit into 55 s. A twelfth makes the first board wait.',
      },
    },
  },
  goals: [
    {
      id: 'no-better',
      words: 'Make table to table no better than one board at a time, with at least two boards.',
      isReached: (seen) => {
        const [one, many] = [hallIn(seen, 0, 'sync'), hallIn(seen, 1, 'async')];
        if (one === undefined || many === undefined || (askedOf(seen)?.boards ?? 0) < 2)
          return false;
        return many.result.makespan >= one.result.makespan;
      },
      hint: 'It gains what she does elsewhere while somebody thinks. Leave her nowhere else to go, or nobody who thinks.',
    },
    {
      id: 'within-the-hour',
      words:
        'Have the last reply in during the last minute of the hour, from table to table, with all 24 boards.',
      isReached: (seen) => {
        const hall = hallIn(seen, 1, 'async');
        if (hall === undefined || askedOf(seen)?.boards !== 24) return false;
        const { makespan } = hall.result;
        return makespan > 59 * 60 && makespan < 60 * 60;
      },
      hint: 'She is never idle, so quicker replies save next to nothing. Whose time is it that adds up to the hour? A little of it is enough.',
    },
  ],
  listings: [{ name: 'asynchronous', title: 'From table to table', hall: 1, python, typescript }],
} satisfies ChapterSpec;
