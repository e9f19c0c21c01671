import { BOARD_STATE_WORDS, STATE_NAMES } from '@simul/text';
import type { GlossaryEntry } from '../entry.js';

/** The states of a board. */
export const STATES: readonly GlossaryEntry[] = [
  {
    word: STATE_NAMES.here,
    state: 'here',
    chess: 'she is at this board, and thinks about her move',
    queueing: 'in service',
    concurrency: 'running',
    definition: 'The state of a board while a master makes her move there.',
  },
  {
    word: STATE_NAMES.waiting,
    forms: [BOARD_STATE_WORDS.waiting],
    state: 'waiting',
    chess: 'the opponent has replied, and she is elsewhere',
    queueing: 'in the queue',
    concurrency: 'ready to run, or runnable',
    definition: 'The state of a board whose round is ready while no master is there to play it.',
  },
  {
    word: STATE_NAMES.thinking,
    state: 'thinking',
    chess: 'the opponent ponders a reply',
    queueing: 'thinking, in the delay',
    concurrency: 'blocked, waiting for something outside',
    definition: 'The state of a board while its opponent thinks; no master can speed that up.',
  },
  {
    word: STATE_NAMES.over,
    state: 'over',
    chess: 'the last reply is in',
    queueing: 'departed',
    concurrency: 'finished',
    definition: 'The state of a board whose game has come to its end.',
  },
  {
    word: STATE_NAMES.closed,
    forms: ['closed'],
    identifier: 'closed',
    state: 'closed',
    chess: 'the pieces are set up, and no move has been made',
    queueing: 'not yet arrived',
    concurrency: 'created, not started',
    definition: 'The state of a board whose game has not been opened yet.',
  },
  {
    word: STATE_NAMES.arrived,
    forms: ['arrived'],
    identifier: 'arrived',
    state: 'arrived',
    chess: 'the opponent is in the hall, and no game may open yet',
    queueing: 'arrived, waiting for admission',
    concurrency: 'accepted, waiting for a slot',
    definition:
      'The state of a board whose opponent has arrived while as many games are open as may be.',
  },
  {
    word: STATE_NAMES.asked,
    forms: [BOARD_STATE_WORDS.asked],
    identifier: 'asked',
    state: 'asked',
    chess: 'her move is made, and the opponent may not think yet',
    queueing: 'in the queue of the second station',
    concurrency: 'waiting for a connection, or for a rate limit',
    definition:
      'The state of a board whose reply is asked for while a limit on replies keeps it from beginning.',
  },
  {
    word: 'ready',
    chess: 'it is her turn at this board',
    queueing: 'arrived at the server',
    concurrency: 'ready, runnable',
    definition: 'A round is ready once the reply to the last is in: from then on its board waits.',
  },
];
