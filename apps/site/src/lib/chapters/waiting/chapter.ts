import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/waiting.py?raw';
import typescript from '../../listings/waiting.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'waiting',
  settings: inHalls({ kind: 'threads' }, { kind: 'processes', masters: 4 }),
  figure: {
    halls: true,
    timelines: true,
    at: 600,
    controls: [
      { kind: 'share', label: 'From all computing to all waiting' },
      { kind: 'masters', hall: 1, label: 'Masters who sit', least: 1, most: 12 },
    ],
    numbers: ['makespan', 'utilisation'],
  },
  predictions: {
    winner: {
      question:
        'Now let all of the minute be hers: she computes for 60 seconds, and opponents reply at once. Who is done first?',
      choices: [
        {
          text: 'Still the one who goes around',
          reply:
            'She was quick because she used the time in which her opponents think. Now they do not, and going around gains nothing: 24 games of 30 minutes, all hers, are 12 hours.',
          isRight: false,
        },
        {
          text: 'The four who sit',
          reply:
            'Yes. It is computing now, and four compute four times as much as one: 3 hours against 12.',
          isRight: true,
        },
        {
          text: 'Both at the same time',
          reply:
            'A round takes a minute in either case, and for the four who sit it makes no difference: 3 hours. But the one who goes around could move elsewhere in 55 of those seconds, and now she cannot.',
          isRight: false,
        },
      ],
    },
  },
  goals: [
    {
      id: 'tie',
      words: 'Let both halls be over within a minute of each other.',
      isReached: (seen) => {
        const [one, four] = [hallIn(seen, 0, 'threads'), hallIn(seen, 1, 'processes')];
        if (one === undefined || four === undefined) return false;
        return Math.abs(one.result.makespan - four.result.makespan) < 60;
      },
      hint: 'Four masters who are busy a quarter of the time do what one does who is always busy.',
    },
    {
      id: 'fewest-who-sit',
      words:
        'Let those who sit win although less than a fifth of a round is computing, with as few of them as it takes.',
      isReached: (seen) => {
        const [one, many] = [hallIn(seen, 0, 'threads'), hallIn(seen, 1, 'processes')];
        const asked = askedOf(seen);
        if (asked === undefined || one === undefined || many === undefined) return false;
        const { boards, move, reply } = asked;
        const { masters = 4 } = many.strategy;
        const [wanted, taken] = [one.result.makespan, many.result.makespan];
        const takenByFewer =
          (taken * Math.ceil(boards / (masters - 1))) / Math.ceil(boards / masters);
        return move / (move + reply) < 1 / 5 && taken < wanted && takenByFewer >= wanted;
      },
      hint: 'With M of them the winner changes when one part in M is hers. Mind that 24 games can be shared evenly among some numbers only.',
    },
  ],
  listings: [{ name: 'waiting', title: 'Computing and waiting', hall: 0, python, typescript }],
} satisfies ChapterSpec;
