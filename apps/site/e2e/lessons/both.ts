import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'One master who goes around needs an hour, four who sit need three. How long do four take who go around?',
      wrong: 'A quarter of an hour',
      right: 'A little over half an hour',
    },
    {
      question:
        'How many masters who go around does it take to be within a minute of the best that any number could do?',
      wrong: '8',
      right: '2',
    },
  ],
  goals: [
    {
      words:
        'With 5 s a move and 55 s a reply, be done within 31 minutes with as few masters as possible.',
      actions: [{ at: 'Masters', type: '2' }],
    },
    {
      words: 'Go around and be done in less than half an hour, with all 24 boards.',
      actions: [
        { at: 'Masters', type: '4' },
        { at: 'Her move', type: '4s' },
      ],
    },
    {
      words: 'Make four who go around no better than four who sit.',
      actions: [{ at: 'The reply', type: '0s' }],
    },
  ],
} satisfies Journey;
