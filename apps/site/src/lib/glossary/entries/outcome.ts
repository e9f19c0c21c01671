import type { GlossaryEntry } from '../entry.js';

/** What is reported of an exhibition. */
export const OUTCOME: readonly GlossaryEntry[] = [
  {
    word: 'makespan',
    identifier: 'makespan',
    chess: 'how long the exhibition lasts',
    queueing: 'makespan',
    concurrency: 'completion time',
    definition: 'The time until the last reply of the last game is in.',
  },
  {
    word: 'released',
    identifier: 'released',
    chess: 'when the last master may go home',
    queueing: 'the end of the last service',
    concurrency: 'when the processor is free for something else',
    definition: 'The time of the last move or, of a master who blocks, of the last reply to it.',
  },
  {
    word: 'busy time',
    forms: ['busy'],
    identifier: 'busyTime',
    state: 'here',
    chess: 'all her thinking together',
    queueing: 'busy time',
    concurrency: 'total CPU time',
    definition: 'The time that all masters together spent on moves.',
  },
  {
    word: 'utilisation',
    forms: ['utilization'],
    identifier: 'utilisation',
    chess: 'what share of the evening she thinks',
    queueing: 'utilisation ρ',
    concurrency: 'CPU utilisation',
    definition: 'Busy time as a share of what all masters had: makespan times masters.',
  },
  {
    word: 'throughput',
    identifier: 'throughput',
    chess: 'moves in an hour',
    queueing: 'throughput X',
    concurrency: 'requests per second',
    definition: 'Moves made, over the makespan.',
  },
  {
    word: 'speed-up',
    forms: ['speedup'],
    identifier: 'speedup',
    chess: 'how many times sooner everybody is at home',
    concurrency: 'speed-up',
    definition: 'The makespan of one board at a time, over the makespan of this strategy.',
  },
  {
    word: 'saturation point',
    forms: ['saturation', 'saturated', 'knee', 'N*'],
    identifier: 'saturationPoint',
    chess: 'with more boards than this nobody is kept moving',
    queueing: 'N* = M (S + Z) / S',
    concurrency: 'the knee',
    definition:
      'So many boards keep all masters busy without a pause. More of them make nothing quicker, and everybody wait.',
  },
  {
    word: 'bottleneck',
    forms: ['bottlenecks'],
    chess: 'whoever everybody waits for',
    queueing: 'the station with the highest utilisation',
    concurrency: 'the saturated resource',
    definition:
      'The part that limits the whole: only what makes it quicker makes anything quicker.',
  },
  {
    word: 'fairness',
    forms: ['fair', 'starvation'],
    chess: 'nobody sits there forgotten',
    queueing: 'how evenly waits are spread',
    concurrency: 'fairness; its absence is starvation',
    definition:
      'How evenly waiting is spread over boards: a good average can hide a very long wait.',
  },
];
