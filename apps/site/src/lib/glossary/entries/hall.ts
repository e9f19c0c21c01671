import type { GlossaryEntry } from '../entry.js';

/** Who is there, and what is played. */
export const HALL: readonly GlossaryEntry[] = [
  {
    word: 'board',
    forms: ['boards'],
    identifier: 'boards',
    chess: 'one game, with one opponent',
    queueing: 'customer; together they are the population N',
    concurrency: 'task, client or connection',
    definition: 'One of the games of an exhibition, with the opponent who plays it.',
  },
  {
    word: 'master',
    forms: ['masters'],
    identifier: 'masters',
    chess: 'who plays against all of them, at one board at a time',
    queueing: 'server; there are M',
    concurrency: 'core, event loop or process',
    definition: 'Whoever serves the boards, and can be at only one of them at any instant.',
  },
  {
    word: 'round',
    forms: ['rounds'],
    identifier: 'rounds',
    chess: 'the master’s move and the opponent’s reply',
    queueing: 'one cycle; a customer goes through R of them',
    concurrency: 'one step of a task: compute, then wait',
    definition: 'A move of the master and the reply to it: what a game repeats until it is over.',
  },
  {
    word: 'scenario',
    forms: ['scenarios'],
    chess: 'who plays, how many rounds, and how long each of them thinks',
    queueing: 'the population and the distributions of its times',
    concurrency: 'the workload',
    definition:
      'What is played: how many boards there are, and how their rounds and times come about. It says nothing of who serves them.',
  },
  {
    word: 'recorded scenario',
    chess: 'games as their clocks had them',
    queueing: 'a trace',
    concurrency: 'a recorded workload',
    definition: 'A scenario in which every single time is listed, and nothing is left to chance.',
  },
  {
    word: 'exhibition',
    forms: ['exhibitions', 'simultaneous exhibition'],
    chess: 'an evening on which one master plays many amateurs',
    queueing: 'a closed network with one station and a delay',
    concurrency: 'one run of a program',
    definition: 'All games of a scenario, played once with one strategy.',
  },
  {
    word: 'replication',
    forms: ['replications'],
    identifier: 'replication',
    chess: 'the same evening once more, with other thoughts',
    queueing: 'replication',
    concurrency: 'one run of a benchmark',
    definition:
      'One exhibition with the times of one draw; many of them show how far chance reaches.',
  },
];
