import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'Without walks one master needs about an hour. Now each walk takes 1 s. How much later is it over?',
      wrong: 'Hardly at all: she walks while they think',
      right: 'About twelve minutes',
    },
    {
      question:
        'With one master, only twelve games may be open at once from now on. The others begin as places come free. What happens?',
      wrong: 'Shorter waits, and a longer exhibition',
      right: 'Shorter waits, and the same exhibition',
    },
  ],
  goals: [
    {
      words:
        'In the second hall, bring the longest wait under a minute: two masters, 24 boards, walks of 1 s.',
      actions: [
        { at: 'Open games, two masters', type: '10' },
        { at: 'Starting up, two masters', type: '0s' },
      ],
    },
    {
      words:
        'In the first hall, at least halve the longest wait and lose no second: one master, 24 boards, walks of 1 s.',
      actions: [{ at: 'Open games, one master', type: '12' }],
    },
    {
      words:
        'As the scheduler, be over sooner than longest ready first, and with a shorter longest wait.',
      // From wherever the focus is in it, a key a choice.
      actions: [...'325412345142351'].map((press) => ({ at: 'Undo', press })),
    },
  ],
} satisfies Journey;
