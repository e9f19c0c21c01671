import type { GlossaryEntry } from '../entry.js';

/** How masters serve. */
export const SERVICE: readonly GlossaryEntry[] = [
  {
    word: 'strategy',
    forms: ['strategies'],
    identifier: 'strategy',
    chess: 'what she does while they think',
    queueing: 'the service discipline, with everything that belongs to it',
    concurrency: 'the concurrency model',
    definition: 'How the masters serve the boards of a scenario: five kinds, each with options.',
  },
  {
    word: 'synchronous',
    forms: ['sync'],
    identifier: 'sync',
    chess: 'one game at a time, each to its end',
    queueing: 'one server, held during the think time too',
    concurrency: 'blocking calls, one after the other',
    definition: 'A strategy with one master who stays at a board until its game is over.',
  },
  {
    word: 'asynchronous',
    forms: ['async', 'asynchronously'],
    identifier: 'async',
    chess: 'from table to table',
    queueing: 'one server, a closed population: the machine repairman',
    concurrency: 'an event loop with coroutines',
    definition: 'A strategy with one master who moves, and goes on while the opponent thinks.',
  },
  {
    word: 'threads',
    forms: ['thread', 'threading'],
    identifier: 'threads',
    chess: 'somebody else decides when she must go on',
    queueing: 'processor sharing in slices',
    concurrency: 'threads of one process',
    definition:
      'A strategy in which any ready board may be served, a move may be interrupted, and the boards are in one room with everything shared.',
  },
  {
    word: 'processes',
    forms: ['process'],
    identifier: 'processes',
    chess: 'several masters, each at one board',
    queueing: 'M servers, each held during the think time',
    concurrency: 'a pool of processes, each synchronous',
    definition:
      'A strategy with several masters who block: as many synchronous exhibitions at once.',
  },
  {
    word: 'hybrid',
    identifier: 'hybrid',
    chess: 'several masters, each from table to table',
    queueing: 'M servers, a closed population',
    concurrency: 'an event loop in each process',
    definition:
      'A strategy with several masters of whom none stands still while a board of hers is ready.',
  },
  {
    word: 'blocking',
    forms: ['block', 'blocks', 'blocked'],
    chess: 'she stays and watches him think',
    queueing: 'the server is held',
    concurrency: 'blocking call',
    definition:
      'Staying with one thing until it is done, although there is nothing to do but wait.',
  },
  {
    word: 'open games',
    forms: ['open game', 'concurrency limit'],
    identifier: 'openGames',
    chess: 'at most so many games in progress',
    queueing: 'window, multiprogramming level',
    concurrency: 'concurrency limit, size of a pool, a semaphore',
    definition: 'The most games that are in progress at once; the next one opens when one is over.',
  },
  {
    word: 'order',
    forms: ['fifo', 'tour', 'poll'],
    identifier: 'order',
    chess: 'to which table she goes next',
    queueing: 'queue discipline',
    concurrency: 'scheduling policy',
    definition:
      'Whom a free master serves next: whoever has been ready longest, the next table, or the next table that is ready.',
  },
  {
    word: 'dispatch',
    identifier: 'dispatch',
    chess: 'whether boards belong to a master',
    queueing: 'one queue for all servers, or one for each',
    concurrency: 'shared work queue, or static partitioning',
    definition: 'Whether all masters serve one queue, or each has boards of her own.',
  },
];
