import type { Entry } from './entry.js';

/** The words of the exhibition, in the order of the model; the glossary sorts them. */
export const ENTRIES: readonly Entry[] = [
  {
    word: 'board',
    forms: ['boards'],
    identifier: 'boards',
    chess: 'one game, with one opponent',
    queueing: 'customer; how many there are is N',
    concurrency: 'task, client, connection',
    definition: 'One game of the exhibition, and whoever plays it against the master.',
  },
  {
    word: 'makespan',
    identifier: 'makespan',
    chess: 'how long the exhibition lasts',
    queueing: 'makespan',
    concurrency: 'completion time',
    definition: 'The time until the last reply of the last game is in.',
  },
  {
    word: 'utilisation',
    identifier: 'utilisation',
    chess: 'how much of the evening she spends on moves',
    queueing: 'utilisation',
    concurrency: 'CPU utilisation',
    definition: 'The share of the time until the makespan that the masters spend on moves.',
  },
];
