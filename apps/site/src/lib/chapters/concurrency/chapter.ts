import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/concurrency.py?raw';
import typescript from '../../listings/concurrency.ts?raw';
import { hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'concurrency',
  settings: inHalls({ kind: 'hybrid', masters: 2, dispatch: 'shared', openGames: 2 }),
  figure: {
    halls: true,
    timelines: true,
    at: 1815,
    controls: [
      { kind: 'openGames', label: 'Open games', least: 1, most: 24 },
      { kind: 'masters', label: 'Masters', least: 1, most: 6 },
    ],
    numbers: ['makespan', 'utilisation', 'speed-up'],
  },
  predictions: {
    hands: {
      question:
        'One master, from table to table, and 24 games in progress. How many moves are being made at one instant, at most?',
      choices: [
        {
          text: '24, one in each game',
          reply:
            'That many games are in progress. A game in progress need not be moving, though: most of the time its opponent thinks. A move takes a master, and there is one.',
          isRight: false,
        },
        {
          text: 'As many as have their reply',
          reply:
            'Those boards are ready for a move, but being ready is not being served. They wait for her, and she is at one board at a time.',
          isRight: false,
        },
        {
          text: 'One',
          reply:
            'One. There is one master: 24 games are in progress, and one move at a time is made.',
          isRight: true,
        },
      ],
    },
    second: {
      question:
        'Only one game may be open at a time. It takes one master 12 hours. What does a second one change?',
      choices: [
        {
          text: 'It is over in half the time',
          reply:
            'That is what two masters do once two games are open. With a single one, the second never finds a board to go to.',
          isRight: false,
        },
        {
          text: 'It is over a little sooner',
          reply:
            'She could only help while the first is busy. But there is one board, and while its opponent thinks there is nothing for either of them to do.',
          isRight: false,
        },
        {
          text: 'Nothing',
          reply: 'Nothing. There is one game in progress, and one master is enough to serve it.',
          isRight: true,
        },
      ],
    },
  },
  goals: [
    {
      id: 'one-pair-of-hands',
      words: 'With a single master, be done within 62 minutes: concurrency, and no parallelism.',
      isReached: (seen) => {
        const hall = hallIn(seen, 0, 'hybrid');
        return hall?.strategy.masters === 1 && hall.result.makespan <= 62 * 60;
      },
      hint: 'While one opponent thinks for 55 s she can make 11 moves of 5 s elsewhere, if there are games to make them in.',
    },
    {
      id: 'idle-hands',
      words: 'Have three masters, of whom exactly one never makes a move.',
      isReached: (seen) => {
        const { masters = 0, openGames = Infinity } = hallIn(seen, 0, 'hybrid')?.strategy ?? {};
        return masters === 3 && openGames === 2;
      },
      hint: 'At most one master can be at each open game.',
    },
  ],
  listings: [
    {
      name: 'concurrency',
      title: 'Games in progress, and moves at once',
      hall: 0,
      python,
      typescript,
    },
  ],
} satisfies ChapterSpec;
