import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/limits.py?raw';
import typescript from '../../listings/limits.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

export default {
  slug: 'limits',
  settings: inHalls({ kind: 'hybrid', masters: 1 }),
  figure: {
    halls: true,
    timelines: false,
    at: 600,
    controls: [
      { kind: 'boards', least: 1, most: 60 },
      { kind: 'masters', label: 'Masters', least: 1, most: 30 },
      { kind: 'moveTime', least: 0, most: 60 },
      { kind: 'replyTime', least: 0, most: 180 },
    ],
    numbers: ['makespan', 'utilisation', 'speed-up'],
  },
  predictions: {
    knee: {
      question:
        'A move takes her 5 s, and a reply 55 s. How many boards does it take until she never stands still?',
      unit: 'boards',
      answer: 12,
      tolerance: 0,
      replies: {
        near: 'Twelve: the one whose opponent thinks, and eleven others meanwhile.',
        low: 'With so few she is back before the reply is. While one opponent thinks for 55 s she makes eleven moves of 5 s elsewhere: twelve boards keep her moving.',
        high: 'With so many she is already late. While one opponent thinks for 55 s she makes eleven moves of 5 s elsewhere: twelve boards are enough.',
      },
    },
    masters: {
      question: 'As many masters as you like, all going around, and 24 boards. How fast can it be?',
      choices: [
        {
          text: 'As fast as you like: twice the masters, half the time',
          reply:
            'So it goes for as long as boards wait for a master. Once nobody waits, a further master finds nothing to do.',
          isRight: false,
        },
        {
          text: 'Half an hour',
          reply:
            'Yes. Thirty rounds of a minute, one after the other, and nobody can shorten them.',
          isRight: true,
        },
        {
          text: 'A minute, the time of one round',
          reply:
            'That would be so if all rounds of a game could be played at once. But a move answers the reply before it: a game is 30 rounds in a row.',
          isRight: false,
        },
      ],
    },
  },
  goals: [
    {
      id: 'knee-at-24',
      words: 'Move the knee to exactly 24 boards, with one master.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 0, 'hybrid'), askedOf(seen)];
        if (hall?.strategy.masters !== 1 || asked === undefined) return false;
        return Math.abs(asked.move + asked.reply - 24 * asked.move) < 1e-6 * asked.move;
      },
      hint: 'While one opponent thinks she has to find time for 23 other moves.',
    },
    {
      id: 'no-help',
      words: 'Bring in so many masters, of two or more, that one fewer would do as well.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 0, 'hybrid'), askedOf(seen)];
        const masters = hall?.strategy.masters ?? 1;
        if (asked === undefined || masters < 2) return false;
        // Where her moves take no time, nobody waits for her.
        if (asked.move === 0) return true;
        return Math.ceil(asked.boards / masters) === Math.ceil(asked.boards / (masters - 1));
      },
      hint: 'The boards are dealt out among the masters. It is over when the one with the most boards is through.',
    },
  ],
  listings: [
    { name: 'limits', title: 'How many boards keep her moving', hall: 0, python, typescript },
  ],
} satisfies ChapterSpec;
