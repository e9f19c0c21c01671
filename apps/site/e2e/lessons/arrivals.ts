import type { Journey } from './journey.js';

export default {
  predictions: [
    {
      question:
        'Now one comes every 5.26 s on average: she is busy 95 % of the time. How long is the mean response time in the long run?',
      wrong: '20',
      right: '100',
    },
    {
      question:
        'A tester with 10 connections runs for an hour against a service that answers in 50 ms. Once, the service stops for one minute. How many slow requests are in its report?',
      wrong: 'None, since requests time out',
      right: '10, one for each connection',
    },
  ],
  goals: [
    {
      words: 'Let requests come so often that the one master is busy for over 97 % of the time.',
      actions: [{ at: 'Time between arrivals', type: 'exp(4s)' }],
    },
    {
      words:
        'With a request every 3 s or more often, bring the mean response time of the second hall under 6 s.',
      actions: [
        { at: 'Time between arrivals', type: 'exp(3s)' },
        { at: 'Masters with one line', type: '3' },
      ],
    },
  ],
} satisfies Journey;
