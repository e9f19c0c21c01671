import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/both.py?raw';
import typescript from '../../listings/both.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'both',
  settings: inHalls({ kind: 'processes', masters: 4 }, { kind: 'hybrid', masters: 4 }),
  figure: {
    halls: true,
    timelines: true,
    at: 600,
    controls: [
      { kind: 'masters', label: 'Masters', least: 1, most: 24 },
      { kind: 'moveTime', least: 0, most: 60 },
      { kind: 'replyTime', least: 0, most: 120 },
    ],
    numbers: ['makespan', 'utilisation', 'wait, longest'],
  },
  predictions: {
    four: {
      question:
        'One master who goes around needs an hour, four who sit need three. How long do four take who go around?',
      choices: [
        {
          text: 'A quarter of an hour',
          reply:
            'An hour of moves shared by four is a quarter of an hour each, that much is right. But a game takes half an hour by itself, and no master makes her opponents think faster.',
          isRight: false,
        },
        {
          text: 'A little over half an hour',
          reply: 'Yes. A game takes half an hour by itself, and hardly anybody is held up now.',
          isRight: true,
        },
        {
          text: 'Three quarters of an hour',
          reply:
            'That is three hours shared by four, as if they still sat for most of them. Each is free to move elsewhere while an opponent thinks.',
          isRight: false,
        },
      ],
    },
    enough: {
      question:
        'How many masters who go around does it take to be within a minute of the best that any number could do?',
      unit: 'masters',
      answer: 2,
      tolerance: 0,
      replies: {
        near: 'Two. Each has twelve boards, and that is as many as she can keep moving.',
        low: 'One alone is always moving, and still half an hour late: everybody waits for her. It takes two.',
        high: 'Fewer. One master can keep twelve boards moving, so two are enough for 24.',
      },
    },
  },
  goals: [
    {
      id: 'thirty-one',
      words:
        'With 5 s a move and 55 s a reply, be done within 31 minutes with as few masters as possible.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 1, 'hybrid'), askedOf(seen)];
        if (hall?.strategy.masters !== 2 || asked?.move !== 5 || asked.reply !== 55) return false;
        return asked.boards === 24 && hall.result.makespan <= 31 * 60;
      },
      hint: 'While an opponent thinks for 55 s, a master has time for eleven other boards.',
    },
    {
      id: 'half-an-hour',
      words: 'Go around and be done in less than half an hour, with all 24 boards.',
      isReached: (seen) => {
        const hall = hallIn(seen, 1, 'hybrid');
        return hall !== undefined && askedOf(seen)?.boards === 24 && hall.result.makespan < 1800;
      },
      hint: 'A game of 30 rounds of a minute takes half an hour with the most attentive of masters. What is a round made of?',
    },
    {
      id: 'no-better',
      words: 'Make four who go around no better than four who sit.',
      isReached: (seen) => {
        const [sit, go] = [hallIn(seen, 0, 'processes'), hallIn(seen, 1, 'hybrid')];
        if (sit === undefined || go?.strategy.masters !== 4) return false;
        return sit.strategy.masters === 4 && go.result.makespan >= sit.result.makespan;
      },
      hint: 'Going around uses the time in which opponents think.',
    },
  ],
  listings: [{ name: 'both', title: 'Two processes, a loop in each', hall: 1, python, typescript }],
} satisfies ChapterSpec;
