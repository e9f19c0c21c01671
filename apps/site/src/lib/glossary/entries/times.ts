import type { GlossaryEntry } from '../entry.js';

/** The times that a scenario and a strategy are made of. */
export const TIMES: readonly GlossaryEntry[] = [
  {
    word: 'move time',
    forms: ['move times'],
    identifier: 'moveTime',
    chess: 'how long she thinks about one move',
    queueing: 'service time S',
    concurrency: 'CPU time',
    definition: 'The time that a master spends on one move: no other board has her meanwhile.',
  },
  {
    word: 'reply time',
    forms: ['reply times'],
    identifier: 'replyTime',
    chess: 'how long the opponent thinks about one reply',
    queueing: 'think time Z',
    concurrency: 'I/O wait: a disk, a network, a person',
    definition:
      'The time from her move to the reply. It passes by itself, at all boards at once, whatever she does.',
  },
  {
    word: 'wait time',
    forms: ['wait', 'waits', 'wait times', 'longest wait'],
    identifier: 'waitTime',
    state: 'waiting',
    chess: 'the reply is there, she is not',
    queueing: 'waiting time W',
    concurrency: 'queueing delay, scheduling latency',
    definition:
      'Per round, the time from being ready to the first instant of the move, her walk included.',
  },
  {
    word: 'walk time',
    forms: ['walk', 'walks', 'walking'],
    identifier: 'walkTime',
    chess: 'going to another table than the last',
    queueing: 'switchover time',
    concurrency: 'context switch',
    definition: 'The time that it takes a master to get to another board. It serves nobody.',
  },
  {
    word: 'start-up time',
    forms: ['startup', 'start-up', 'startup time'],
    identifier: 'startupTime',
    chess: 'the masters are late',
    queueing: 'set-up time',
    concurrency: 'spawning a process',
    definition: 'The time before which no master serves.',
  },
  {
    word: 'quantum',
    forms: ['quanta', 'time slice', 'time slices'],
    identifier: 'quantum',
    chess: 'the longest that she thinks at one go',
    queueing: 'quantum',
    concurrency: 'time slice',
    definition:
      'After so long a master leaves a move unfinished, and the board goes back into the queue.',
  },
  {
    word: 'think time',
    chess: 'anybody’s; here it is not used',
    queueing: 'the opponent’s: Z',
    concurrency: 'the time between two requests of a client',
    definition:
      'A word to be careful with: in queueing theory it is the customer’s time, in chess one thinks of the master’s. Here it is always move time or reply time.',
  },
];
