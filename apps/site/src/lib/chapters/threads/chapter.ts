import { parseScenario } from '@simul/core';
import type { ChapterSpec } from '../../lesson/chapter-spec.js';
import python from '../../listings/threads.py?raw';
import typescript from '../../listings/threads.ts?raw';
import type { Reported } from '../../stage/showing.js';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

/** Of the time in which she thinks or walks, how much she walks. */
const switching = ({ busyTime, walkingTime }: Reported) => walkingTime / (busyTime + walkingTime);

export default {
  slug: 'threads',
  settings: {
    ...inHalls({ kind: 'async', walkTime: 0.2 }, { kind: 'threads', quantum: 2, walkTime: 0.2 }),
    scenario: parseScenario({ boards: 8, rounds: 4, replyTime: '10s' }),
  },
  figure: {
    halls: true,
    timelines: true,
    at: 60,
    controls: [
      { kind: 'quantum', hall: 1, label: 'The quantum', least: 0.1, most: 5 },
      { kind: 'walkTime', label: 'A walk', least: 0, most: 1 },
    ],
    numbers: ['makespan', 'walking time', 'wait, longest'],
  },
  predictions: {
    slices: {
      question:
        'A move of 5 s is now cut into slices of at most 2 s. What happens to the time until the last game is over?',
      choices: [
        {
          text: 'It gets shorter, since nobody has to wait for a whole move',
          reply:
            'Each board does see her sooner. But half a move is no move: its opponent can only reply to all of it. Her thinking adds up to as much as before, and the walks are added.',
          isRight: false,
        },
        {
          text: 'It stays the same, since she thinks as long as before',
          reply:
            'Her thinking is the same, and if walks took no time you would be nearly right. But a move in three slices takes three walks.',
          isRight: false,
        },
        {
          text: 'It gets longer',
          reply: 'Yes. She thinks as long as before, and walks three times as often.',
          isRight: true,
        },
      ],
    },
  },
  goals: [
    {
      id: 'a-quarter',
      words:
        'Find a quantum at which switching costs more than a quarter of her time, 0.2 s a walk.',
      isReached: (seen) => {
        const hall = hallIn(seen, 1, 'threads');
        return hall?.strategy.walkTime === 0.2 && switching(hall.result) > 1 / 4;
      },
      hint: 'Of her time: walking, against walking and thinking. A move of 5 s needs nine walks or more.',
    },
    {
      id: 'soon-and-cheap',
      words:
        'With walks of 0.2 s, keep the longest wait under 20 s and switching under a tenth of her time.',
      isReached: (seen) => {
        const hall = hallIn(seen, 1, 'threads');
        if (hall?.strategy.walkTime !== 0.2 || askedOf(seen)?.boards !== 8) return false;
        return hall.result.waitTime.max < 20 && switching(hall.result) < 1 / 10;
      },
      hint: 'Three slices a move are too many walks, one is too long a wait. How long are two?',
    },
  ],
  listings: [{ name: 'threads', title: 'Threads, and one lock', hall: 0, python, typescript }],
} satisfies ChapterSpec;
