import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'Now let all of the minute be hers: she computes for 60 seconds, and opponents reply at once. Who is done first?',
      wrong: 'Still the one who goes around',
      right: 'The four who sit',
    },
  ],
  goals: [
    {
      words: 'Let both halls be over within a minute of each other.',
      actions: [{ at: 'From all computing to all waiting', press: 'ArrowLeft', times: 10 }],
    },
    {
      words:
        'Let those who sit win although less than a fifth of a round is computing, with as few of them as it takes.',
      actions: [
        { at: 'From all computing to all waiting', press: 'ArrowRight', times: 5 },
        { at: 'Masters who sit', type: '6' },
      ],
    },
  ],
} satisfies Journey;
