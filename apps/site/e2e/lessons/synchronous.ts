import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question: 'How many hours does the whole exhibition take, with 24 games of 30 rounds?',
      wrong: '3',
      right: '12',
    },
    {
      question:
        'She trains until a move takes her 1 s instead of 5, and is five times as fast. How long does the exhibition take now?',
      wrong: 'A fifth of the time: about two and a half hours',
      right: 'A little less: about eleven hours',
    },
  ],
  goals: [
    {
      words: 'Have all 24 games over after exactly six hours',
      actions: [{ at: 'The reply', type: '25s' }],
    },
    {
      words: 'Keep her thinking for exactly half of the exhibition',
      actions: [{ at: 'The reply', type: '5s' }],
    },
  ],
} satisfies Journey;
