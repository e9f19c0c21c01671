import { percent, rates, ratio, spoken, times, grouped } from '@simul/text';
import type { Reported } from '../stage/showing.js';

/** One of the numbers that are reported of every hall. */
export interface FigureRow {
  /** As documents call it. */
  readonly name: string;
  readonly meaning: string;
  readonly of: (result: Reported) => number;
  /** The numbers of all halls, written alike. */
  readonly write: (values: readonly number[]) => readonly string[];
  /** The same as a person says it, where that is other words. */
  readonly say?: (value: number) => string;
}

const each =
  (write: (value: number) => string) =>
  (values: readonly number[]): readonly string[] =>
    values.map(write);

/** What is reported, in the order and by the names of the model. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    name: 'makespan',
    meaning: 'until the last reply of the last game is in',
    of: ({ makespan }) => makespan,
    write: times,
    say: spoken,
  },
  {
    name: 'released',
    meaning: 'when the last master is free: after her last move, or its reply if she blocks',
    of: ({ released }) => released,
    write: times,
    say: spoken,
  },
  {
    name: 'busy time',
    meaning: 'spent on moves, all masters',
    of: ({ busyTime }) => busyTime,
    write: times,
  },
  {
    name: 'walking time',
    meaning: 'spent walking, all masters',
    of: ({ walkingTime }) => walkingTime,
    write: times,
  },
  {
    name: 'utilisation',
    meaning: 'of the time until the makespan, how much the masters spent on moves',
    of: ({ utilisation }) => utilisation,
    write: each(percent),
  },
  {
    name: 'wait, mean',
    meaning: 'of a round, from being ready until her move begins',
    of: ({ waitTime }) => waitTime.mean,
    write: times,
  },
  {
    name: 'wait, 95 %',
    meaning: '95 % of the rounds wait no longer',
    of: ({ waitTime }) => waitTime.quantiles['0.95']!,
    write: times,
  },
  {
    name: 'wait, longest',
    meaning: 'of any round',
    of: ({ waitTime }) => waitTime.max,
    write: times,
  },
  {
    name: 'response, mean',
    meaning: 'of a board, from the arrival of its opponent to the end of its game',
    of: ({ responseTime }) => responseTime.mean,
    write: times,
  },
  {
    name: 'response, 95 %',
    meaning: '95 % of the boards are over within this time of their arrival',
    of: ({ responseTime }) => responseTime.quantiles['0.95']!,
    write: times,
  },
  {
    name: 'moves',
    meaning: 'rounds played in all',
    of: ({ moves }) => moves,
    write: each((n) => grouped(n)),
  },
  {
    name: 'throughput',
    meaning: 'moves in a time, until the makespan',
    of: ({ throughput }) => throughput,
    write: rates,
  },
  {
    name: 'speed-up',
    meaning: 'how many times sooner it is over than one board at a time',
    of: ({ speedup }) => speedup,
    write: each(ratio),
  },
  {
    name: 'thinking',
    meaning: 'opponents thinking at a time, on average',
    of: ({ meanThinking }) => meanThinking,
    write: each(ratio),
  },
];
