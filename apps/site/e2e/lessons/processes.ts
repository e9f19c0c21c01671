import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'How many masters, each at one game until it is over, does it take to be as quick as the one who goes around? She needs an hour.',
      wrong: '24',
      right: '12',
    },
    {
      question: 'Six masters sit, and a seventh joins them. How much sooner are 24 games over?',
      wrong: 'A seventh of the time sooner',
      right: 'Not at all',
    },
  ],
  goals: [
    {
      words: 'Be no later than the one who goes around, with the fewest masters that will do.',
      actions: [{ at: 'Masters who sit', type: '12' }],
    },
    {
      words: 'Add a master who makes no difference: it is over no sooner than with one fewer.',
      actions: [{ at: 'Masters who sit', type: '7' }],
    },
  ],
} satisfies Journey;
