import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question: 'One board at a time it took 12 hours. How long does it take now?',
      wrong: 'Half an hour: all games go on at once',
      right: 'About an hour',
    },
    {
      question:
        'An opponent thinks for 55 s. At how many other boards can she make a move meanwhile?',
      wrong: '23',
      right: '11',
    },
  ],
  goals: [
    {
      words: 'Make table to table no better than one board at a time, with at least two boards.',
      actions: [{ at: 'Open games, table to table', type: '1' }],
    },
    {
      words:
        'Have the last reply in during the last minute of the hour, from table to table, with all 24 boards.',
      actions: [
        { at: 'Open games, table to table', type: '24' },
        { at: 'Her move', type: '4.9s' },
      ],
    },
  ],
} satisfies Journey;
