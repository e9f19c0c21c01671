import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'A move takes her 5 s, and a reply 55 s. How many boards does it take until she never stands still?',
      wrong: '24',
      right: '12',
    },
    {
      question: 'As many masters as you like, all going around, and 24 boards. How fast can it be?',
      wrong: 'As fast as you like: twice the masters, half the time',
      right: 'Half an hour',
    },
  ],
  goals: [
    {
      words: 'Move the knee to exactly 24 boards, with one master.',
      actions: [{ at: 'The reply', type: '115s' }],
    },
    {
      words: 'Bring in so many masters, of two or more, that one fewer would do as well.',
      actions: [{ at: 'Masters', type: '13' }],
    },
  ],
} satisfies Journey;
