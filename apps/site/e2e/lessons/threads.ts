import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'A move of 5 s is now cut into slices of at most 2 s. What happens to the time until the last game is over?',
      wrong: 'It gets shorter, since nobody has to wait for a whole move',
      right: 'It gets longer',
    },
  ],
  goals: [
    {
      words:
        'Find a quantum at which switching costs more than a quarter of her time, 0.2 s a walk.',
      actions: [{ at: 'The quantum', type: '0.5s' }],
    },
    {
      words:
        'With walks of 0.2 s, keep the longest wait under 20 s and switching under a tenth of her time.',
      actions: [{ at: 'The quantum', type: '2.5s' }],
    },
  ],
} satisfies Journey;
