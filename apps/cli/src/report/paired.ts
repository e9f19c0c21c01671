import { shortNames, type Against, type Simulation, type Strategy } from '@simul/core';
import { percent, ratios, roughTimes, savedInWords, signed, withInterval } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell } from '../text/figures.js';
import { wrap } from '../text/wrap.js';

/**
 * The makespans of other strategies beside this one's, on the same times; nothing without others.
 *
 * @param own what they are compared with; one of its kind is named with its options
 */
export function paired({ against }: Simulation, own: Strategy, paper: Paper): string[] {
  if (against.length === 0) return [];
  const nameOf = shortNames([own, ...against.map(({ strategy }) => strategy)]);
  const column = (title: string, cellOf: (each: Against) => Cell) => ({
    title,
    cells: against.map(cellOf),
  });
  return [
    '',
    paper.ink.quiet('On the same times'),
    ...figures(
      against.map(({ strategy }) => nameOf(strategy)),
      [
        column('makespan', ({ estimate }) => withInterval(estimate.makespan.mean, roughTimes)),
        column('longer by', ({ difference }) => withInterval(difference, signedTimes)),
        column('times as long', ({ ratio }) => ratioCell(ratio)),
        column('longer in', ({ greater }) => withInterval(greater, percents)),
      ],
      paper,
    ),
    ...against.flatMap(({ strategy, saved }) =>
      wrap(`${nameOf(strategy)}: ${savedInWords(saved)}`, paper.width),
    ),
  ];
}

function ratioCell(ratio: Against['ratio']): Cell {
  return ratio === null ? { text: '–' } : withInterval(ratio, ratios);
}

const percents = (values: readonly number[]) => values.map(percent);
const signedTimes = (values: readonly number[]) => signed(values, roughTimes);
