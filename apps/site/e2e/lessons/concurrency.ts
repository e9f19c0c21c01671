import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'One master, from table to table, and 24 games in progress. How many moves are being made at one instant, at most?',
      wrong: '24, one in each game',
      right: 'One',
    },
    {
      question:
        'Only one game may be open at a time. It takes one master 12 hours. What does a second one change?',
      wrong: 'It is over a little sooner',
      right: 'Nothing',
    },
  ],
  goals: [
    {
      words: 'With a single master, be done within 62 minutes: concurrency, and no parallelism.',
      actions: [
        { at: 'Masters', type: '1' },
        { at: 'Open games', type: '12' },
      ],
    },
    {
      words: 'Have three masters, of whom exactly one never makes a move.',
      actions: [
        { at: 'Masters', type: '3' },
        { at: 'Open games', type: '2' },
      ],
    },
  ],
} satisfies Journey;
