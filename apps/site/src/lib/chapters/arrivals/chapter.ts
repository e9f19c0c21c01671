import { isRecorded, meanTime } from '@simul/core';
import type { ChapterSpec, Seen } from '../../lesson/chapter-spec.js';
import python from '../../listings/arrivals.py?raw';
import typescript from '../../listings/arrivals.ts?raw';
import { askedOf, hallIn } from '../seen-hall.js';
import { inHalls } from '../story.js';

export { default as words } from './words.md';

/** Seconds, on average. */
const ANSWER = 5;

export default {
  slug: 'arrivals',
  settings: {
    ...inHalls({ kind: 'async' }, { kind: 'hybrid', dispatch: 'shared', masters: 2 }),
    scenario: {
      boards: 60,
      rounds: { family: 'constant', value: 1 },
      moveTime: { family: 'exp', mean: ANSWER },
      replyTime: { family: 'constant', value: 0 },
      arrivals: { family: 'exp', mean: 10 },
    },
  },
  figure: {
    halls: true,
    timelines: true,
    at: 200,
    controls: [
      { kind: 'arrivals', least: 2, most: 20 },
      { kind: 'masters', hall: 1, label: 'Masters with one line', least: 1, most: 6 },
    ],
    numbers: ['response, mean', 'response, 95 %', 'utilisation'],
  },
  predictions: {
    response: {
      question:
        'Now one comes every 5.26 s on average: she is busy 95 % of the time. How long is the mean response time in the long run?',
      unit: 'seconds',
      answer: 100,
      tolerance: 10,
      replies: {
        near: 'Yes: twenty times as long as an answer takes.',
        low: 'It is longer. Her free time is down to a tenth of what it was, and the line gets shorter only in that time: the response is ten times as long as before, 100 s.',
        high: 'It is not that long: she does catch up with the line. Her free time is a tenth of what it was, and the response is ten times as long as before, 100 s.',
      },
    },
    stall: {
      question:
        'A tester with 10 connections runs for an hour against a service that answers in 50 ms. Once, the service stops for one minute. How many slow requests are in its report?',
      choices: [
        {
          text: 'About 12 000, all that should have been sent in that minute',
          reply:
            'They should have been, at 200 a second. But each connection waits for its answer before it sends the next request, so they were never sent.',
          isRight: false,
        },
        {
          text: '10, one for each connection',
          reply: 'Yes. Each connection waits, and sends nothing else in the meantime.',
          isRight: true,
        },
        {
          text: 'None, since requests time out',
          reply:
            'A request that is answered late is still in the report. There is one of them for each connection.',
          isRight: false,
        },
      ],
    },
  },
  goals: [
    {
      id: 'nearly-always-busy',
      words: 'Let requests come so often that the one master is busy for over 97 % of the time.',
      isReached: (seen) => (arriving(seen)?.one.result.utilisation ?? 0) > 0.97,
      hint: 'Make the time between arrivals shorter, and watch what becomes of the response time.',
    },
    {
      id: 'masters-for-a-response',
      words:
        'With a request every 3 s or more often, bring the mean response time of the second hall under 6 s.',
      isReached: (seen) => {
        const { interval, many } = arriving(seen) ?? {};
        if (interval === undefined || many === undefined || interval > 3) return false;
        return many.result.responseTime.mean < 6;
      },
      hint: 'First let requests come more often, then try the number of masters that share one line.',
    },
  ],
  listings: [{ name: 'arrivals', title: 'Requests that arrive', hall: 0, python, typescript }],
} satisfies ChapterSpec;

/** What the goals look at; nothing where a link shows other halls, or shorter answers. */
function arriving(seen: Seen) {
  const { scenario } = seen.settings;
  const [one, many] = [hallIn(seen, 0, 'async'), hallIn(seen, 1, 'hybrid')];
  if (isRecorded(scenario) || scenario.arrivals === undefined) return undefined;
  if (one === undefined || many === undefined) return undefined;
  const { boards, move } = askedOf(seen)!;
  if (boards < 60 || move < ANSWER) return undefined;
  return { one, many, interval: meanTime(scenario.arrivals) };
}
