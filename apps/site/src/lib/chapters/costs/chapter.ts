import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/costs.py?raw';
import typescript from '../../listings/costs.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

/** What longest ready first makes of the scheduler’s games. Seconds. */
const LONGEST_FIRST = { makespan: 235, wait: 43 };

export default {
  slug: 'costs',
  settings: inHalls(
    { kind: 'async', walkTime: 1 },
    { kind: 'hybrid', masters: 2, walkTime: 1, startupTime: 30 },
  ),
  figure: {
    halls: true,
    timelines: true,
    at: 600,
    controls: [
      { kind: 'walkTime', label: 'A walk', least: 0, most: 5 },
      { kind: 'openGames', hall: 0, label: 'Open games, one master', least: 1, most: 24 },
      { kind: 'openGames', hall: 1, label: 'Open games, two masters', least: 1, most: 12 },
      { kind: 'startupTime', hall: 1, label: 'Starting up, two masters', least: 0, most: 120 },
    ],
    numbers: ['makespan', 'walking time', 'wait, mean', 'wait, longest'],
  },
  predictions: {
    walks: {
      question:
        'Without walks one master needs about an hour. Now each walk takes 1 s. How much later is it over?',
      choices: [
        {
          text: 'Hardly at all: she walks while they think',
          reply:
            'They do think while she walks. But the exhibition lasts as long as her own time, and walking is her own time. She was never idle, so each second comes on top.',
          isRight: false,
        },
        {
          text: '24 seconds, one for each board',
          reply: 'That is once round the room. She goes round thirty times, once for every round.',
          isRight: false,
        },
        {
          text: 'About twelve minutes',
          reply: 'Yes. 720 moves are 719 walks, and she has no idle time to hide them in.',
          isRight: true,
        },
      ],
    },
    limit: {
      question:
        'With one master, only twelve games may be open at once from now on. The others begin as places come free. What happens?',
      choices: [
        {
          text: 'Shorter waits, and a longer exhibition',
          reply:
            'That is the usual bargain, and with ten open games it is this one too. But twelve are still enough to keep her moving all of the time, and then nothing is lost.',
          isRight: false,
        },
        {
          text: 'Shorter waits, and the same exhibition',
          reply:
            'Yes. Twelve keep her moving all of the time. The rest of them had only been queueing.',
          isRight: true,
        },
        {
          text: 'The same waits: there are as many games as before',
          reply:
            'As many in all, but half as many at once. At each of her visits there are eleven others before a board, and no longer 23.',
          isRight: false,
        },
      ],
    },
  },
  goals: [
    {
      id: 'under-a-minute',
      words:
        'In the second hall, bring the longest wait under a minute: two masters, 24 boards, walks of 1 s.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 1, 'hybrid'), askedOf(seen)];
        if (hall?.strategy.masters !== 2 || hall.strategy.walkTime !== 1) return false;
        return asked?.boards === 24 && hall.result.waitTime.max < 60;
      },
      hint: 'The first round waits longest: for the start, and for every open game before it, 6 s each. Each of the two masters has her own limit.',
    },
    {
      id: 'for-nothing',
      words:
        'In the first hall, at least halve the longest wait and lose no second: one master, 24 boards, walks of 1 s.',
      isReached: (seen) => {
        const [hall, asked] = [hallIn(seen, 0, 'async'), askedOf(seen)];
        if (hall?.strategy.walkTime !== 1 || asked?.boards !== 24) return false;
        return hall.result.waitTime.max <= 138 / 2 && hall.result.makespan <= 4374;
      },
      hint: 'How many boards keep her moving? Open no more of them than that, and no fewer.',
    },
    {
      id: 'scheduler',
      words:
        'As the scheduler, be over sooner than longest ready first, and with a shorter longest wait.',
      isReached: ({ schedule }) => {
        if (schedule?.isOver !== true) return false;
        return schedule.end < LONGEST_FIRST.makespan && schedule.longestWait < LONGEST_FIRST.wait;
      },
      hint: 'Begin with board 3: it has a long reply, which is best started early. Then never let her stand for long, and watch who has waited longest.',
    },
  ],
  listings: [{ name: 'costs', title: 'At most twelve open games', hall: 0, python, typescript }],
} satisfies ChapterSpec;
