import type { GlossaryEntry } from '../entry.js';

/** Words of programs, which the chess hall has a picture for. */
export const GENERAL: readonly GlossaryEntry[] = [
  {
    word: 'concurrency',
    forms: ['concurrent', 'concurrently'],
    chess: 'several games are in progress',
    queueing: 'several customers in the system',
    concurrency: 'concurrency',
    definition:
      'Having several things in progress at once, whether or not two of them move at an instant.',
  },
  {
    word: 'parallelism',
    forms: ['parallel', 'in parallel'],
    chess: 'two masters think at the same instant',
    queueing: 'several servers busy at once',
    concurrency: 'parallelism',
    definition:
      'Doing several things at the same instant: a kind of concurrency that takes several masters.',
  },
  {
    word: 'multiprocessing',
    chess: 'inviting more masters',
    queueing: 'more servers',
    concurrency: 'several processes on several cores',
    definition:
      'A way to parallelism: a program is run as several processes, each with memory of its own.',
  },
  {
    word: 'multitasking',
    forms: ['cooperative multitasking', 'preemptive multitasking'],
    chess: 'one master, many games',
    queueing: 'one server shared by many',
    concurrency:
      'cooperative where tasks give way by themselves, preemptive where they are made to',
    definition: 'Letting several tasks take turns on one processor.',
  },
  {
    word: 'CPU-bound',
    forms: ['CPU bound', 'compute-bound'],
    state: 'here',
    chess: 'she thinks long, they reply at once',
    queueing: 'S much larger than Z',
    concurrency: 'CPU-bound',
    definition: 'Taking most of its time to compute: only more or faster masters help.',
  },
  {
    word: 'I/O-bound',
    forms: ['IO-bound', 'I/O bound'],
    state: 'thinking',
    chess: 'she moves at once, they think long',
    queueing: 'Z much larger than S',
    concurrency: 'I/O-bound',
    definition:
      'Taking most of its time to wait for something outside: not standing still meanwhile helps.',
  },
  {
    word: 'event loop',
    forms: ['event loops', 'loop'],
    chess: 'her round of the tables: whoever is ready is next',
    queueing: 'the server of the one queue',
    concurrency: 'event loop, such as that of asyncio or of a browser',
    definition: 'What runs one ready task after another on one thread, each until it waits again.',
  },
  {
    word: 'coroutine',
    forms: ['coroutines', 'async function', 'await'],
    chess: 'a game that can be left and come back to',
    concurrency: 'coroutine, async function',
    definition: 'A routine that can pause where it waits, let others run, and go on where it was.',
  },
  {
    word: 'context switch',
    forms: ['context switches', 'switching'],
    chess: 'she walks, and looks at the position anew',
    queueing: 'switchover',
    concurrency: 'context switch',
    definition:
      'Leaving one task for another: what was known is put away, and the other’s is fetched.',
  },
  {
    word: 'interpreter lock',
    forms: ['GIL', 'global interpreter lock'],
    chess: 'one chair: whoever sits in it may move',
    queueing: 'one server for all threads',
    concurrency: 'global interpreter lock, GIL',
    definition:
      'A lock that lets one thread at a time run Python code, so that threads take turns however many cores there are.',
  },
  {
    word: 'scheduler',
    forms: ['schedulers', 'scheduling'],
    chess: 'whoever sends her to the next board',
    queueing: 'the queue discipline at work',
    concurrency: 'scheduler',
    definition: 'Whoever decides which ready task runs next, and for how long.',
  },
  {
    word: 'preemption',
    forms: ['preempted', 'preemptive', 'pre-emption'],
    chess: 'she is called away in the middle of a thought',
    queueing: 'preemptive service',
    concurrency: 'preemption',
    definition:
      'Taking the processor away from a task that has not finished and did not ask to pause.',
  },
  {
    word: 'race condition',
    forms: ['race', 'races', 'race conditions'],
    chess: 'two masters move at one board without seeing each other',
    concurrency: 'race condition',
    definition: 'A fault that depends on who came first: it may happen once in a thousand runs.',
  },
  {
    word: 'shared memory',
    forms: ['shared state'],
    chess: 'one room: everybody sees every board',
    concurrency: 'shared memory',
    definition:
      'What threads have in common and processes have not: it saves copying, and invites races.',
  },
  {
    word: 'Amdahl’s law',
    forms: ["Amdahl's law", 'Amdahl'],
    chess: 'however many masters, the opening speech is as long as ever',
    concurrency: 'Amdahl’s law',
    definition: 'What cannot be shared out limits the speed-up, however many share the rest.',
  },
  {
    word: 'Little’s law',
    forms: ["Little's law", 'Little'],
    chess: 'opponents thinking = moves in a second × seconds of a reply',
    queueing: 'L = λW',
    concurrency: 'tasks in flight = throughput × latency',
    definition:
      'How many are somewhere, on average, is how many come in a time, times how long they stay.',
  },
  {
    word: 'response time',
    forms: ['response times', 'latency'],
    identifier: 'responseTime',
    chess: 'from an opponent’s arrival to the end of the game',
    queueing: 'response (sojourn) time',
    concurrency: 'latency, response time',
    definition: 'How long one request takes from its arrival to its answer, waiting included.',
  },
  {
    word: 'open load',
    forms: ['open loads'],
    chess: 'opponents come to the hall whether it is full or not',
    queueing: 'open system',
    concurrency: 'requests of many users, a constant arrival rate',
    definition: 'Requests that arrive at their own times, however slow the service is.',
  },
  {
    word: 'closed load',
    forms: ['closed loads'],
    chess: 'the opponents of the exhibition: each waits for her move before the next reply',
    queueing: 'closed system, N customers',
    concurrency: 'a fixed number of virtual users or connections',
    definition:
      'Requests of a fixed number of clients, each of whom waits for an answer before the next request.',
  },
  {
    word: 'coordinated omission',
    chess: 'who counts the waits does not count the opponents who were kept from coming',
    concurrency: 'an error of load tests',
    definition:
      'A closed load tester waits while the service is slow, and so leaves out the requests that would have waited.',
  },
];
