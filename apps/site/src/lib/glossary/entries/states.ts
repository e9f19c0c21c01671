import type { Entry } from '../entry.js';

/** What a board is doing. */
export const STATES: readonly Entry[] = [
  {
    word: 'here',
    state: 'here',
    chess: 'she is at this board, and thinks about her move',
    queueing: 'in service',
    concurrency: 'running',
    definition: 'The state of a board while a master makes her move there.',
  },
  {
    word: 'waiting',
    forms: ['waiting for her'],
    state: 'waiting',
    chess: 'the opponent has replied, and she is elsewhere',
    queueing: 'in the queue',
    concurrency: 'ready to run, or runnable',
    definition: 'The state of a board whose round is ready while no master is there to play it.',
  },
  {
    word: 'thinking',
    state: 'thinking',
    chess: 'the opponent ponders a reply',
    queueing: 'thinking, in the delay',
    concurrency: 'blocked, waiting for something outside',
    definition: 'The state of a board while its opponent thinks; no master can speed that up.',
  },
  {
    word: 'over',
    state: 'over',
    chess: 'the last reply is in',
    queueing: 'departed',
    concurrency: 'finished',
    definition: 'The state of a board whose game has come to its end.',
  },
  {
    word: 'not begun',
    forms: ['closed'],
    identifier: 'closed',
    state: 'closed',
    chess: 'the pieces are set up, and nobody has moved',
    queueing: 'not yet arrived',
    concurrency: 'created, not started',
    definition: 'The state of a board whose game has not been opened yet.',
  },
  {
    word: 'ready',
    chess: 'it is her turn at this board',
    queueing: 'arrived at the server',
    concurrency: 'ready, runnable',
    definition: 'A round is ready once the reply to the last is in: from then on its board waits.',
  },
];
