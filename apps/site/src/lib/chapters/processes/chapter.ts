import type { ChapterSpec, Seen } from '../../lesson/chapter-spec.js';
import python from '../../listings/processes.py?raw';
import typescript from '../../listings/processes.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

/** How many games the master with the most of them has, and how many it would be with one master fewer. */
function mostGames(seen: Seen): readonly [number, number] | undefined {
  const [hall, asked] = [hallIn(seen, 1, 'processes'), askedOf(seen)];
  if (hall === undefined || asked === undefined) return undefined;
  const { masters = 4 } = hall.strategy;
  return [Math.ceil(asked.boards / masters), Math.ceil(asked.boards / (masters - 1))];
}

export default {
  slug: 'processes',
  settings: inHalls({ kind: 'async' }, { kind: 'processes', masters: 4, startupTime: 30 }),
  figure: {
    halls: true,
    timelines: true,
    at: 632,
    controls: [
      { kind: 'masters', hall: 1, label: 'Masters who sit', least: 1, most: 24 },
      { kind: 'startupTime', hall: 1, label: 'Starting up', least: 0, most: 3600 },
    ],
    numbers: ['makespan', 'utilisation', 'speed-up'],
  },
  predictions: {
    masters: {
      question:
        'How many masters, each at one game until it is over, does it take to be as quick as the one who goes around? She needs an hour.',
      unit: 'masters',
      answer: 12,
      tolerance: 0,
      replies: {
        near: 'Twelve, yes. Twelve hours of sitting, shared by twelve.',
        low: 'More. One who sits needs 12 hours, and M of them share those hours: it takes twelve to get down to one.',
        high: 'Not so many. One who sits needs 12 hours, and M of them share those hours: twelve are enough to get down to one.',
      },
    },
    seventh: {
      question: 'Six masters sit, and a seventh joins them. How much sooner are 24 games over?',
      choices: [
        {
          text: 'A seventh of the time sooner',
          reply:
            'If games could be cut up, yes. But each is played by one master to its end, and 24 games do not go evenly among seven.',
          isRight: false,
        },
        {
          text: 'A little sooner',
          reply:
            'Most masters have less to do. But the exhibition is over when the last game is, and somebody still has four of them.',
          isRight: false,
        },
        {
          text: 'Not at all',
          reply: 'Right. Whoever still has four games needs as long as before.',
          isRight: true,
        },
      ],
    },
  },
  goals: [
    {
      id: 'fewest',
      words: 'Be no later than the one who goes around, with the fewest masters that will do.',
      isReached: (seen) => {
        const [one, many] = [hallIn(seen, 0, 'async'), hallIn(seen, 1, 'processes')];
        if (one === undefined || many === undefined || askedOf(seen)?.boards !== 24) return false;
        return many.strategy.masters === 12 && many.result.makespan <= one.result.makespan;
      },
      hint: 'She needs a little over an hour, and a game takes half an hour. How many games may each master have, with the start?',
    },
    {
      id: 'one-too-many',
      words: 'Add a master who makes no difference: it is over no sooner than with one fewer.',
      isReached: (seen) => {
        const [now, withOneFewer] = mostGames(seen) ?? [0, 1];
        return now === withOneFewer;
      },
      hint: 'The exhibition is over when the master with the most games is through.',
    },
  ],
  listings: [
    { name: 'processes', title: 'Processes, and nothing shared', hall: 1, python, typescript },
  ],
} satisfies ChapterSpec;
