import { hasOpeningOpponents, type Comparison, type Result, type Scenario } from '@simul/core';
import { clock, percent, ratio, times } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Column } from '../text/figures.js';
import { hanging } from '../text/wrap.js';
import { predictedMakespans } from './predicted-makespans.js';

/** Strategies side by side, on the same times. */
export function comparison(
  compared: readonly Comparison[],
  scenario: Scenario,
  paper: Paper,
): string[] {
  const results = compared.map(({ result }) => result);
  const kinds = compared.map(({ strategy }) => strategy.kind);
  return [
    ...figures(kinds, columns(results), paper),
    '',
    ...clocks(scenario).flatMap(([name, meaning]) =>
      hanging(`${paper.ink.strong(name)}  `, meaning, paper.width),
    ),
    '',
    paper.ink.quiet('Predicted makespan'),
    ...predictedMakespans(compared, paper),
  ];
}

/** The two ends of an exhibition. */
function clocks(scenario: Scenario): readonly (readonly [name: string, meaning: string])[] {
  const isReplyLast = !hasOpeningOpponents(scenario);
  return [
    ['makespan', `when the last game ends${isReplyLast ? ', with its last reply' : ''}`],
    [
      'released',
      `when the last master is free: after her last move${isReplyLast ? ', or its reply if she blocks' : ''}`,
    ],
  ];
}

function columns(results: readonly Result[]): readonly Column[] {
  const means = times(results.map(({ waitTime }) => waitTime.mean));
  const longest = times(results.map(({ waitTime }) => waitTime.max));
  return [
    onTwoClocks(
      'makespan',
      results.map(({ makespan }) => makespan),
    ),
    onTwoClocks(
      'released',
      results.map(({ released }) => released),
    ),
    { title: 'speed-up', cells: results.map(({ speedup }) => ({ text: ratio(speedup) })) },
    {
      title: 'utilisation',
      cells: results.map(({ utilisation }) => ({ text: percent(utilisation) })),
    },
    {
      title: 'mean wait',
      asideTitle: 'max wait',
      cells: means.map((text, index) => ({ text, aside: longest[index] })),
    },
  ];
}

/** In seconds, and below in hours and minutes. */
function onTwoClocks(title: string, seconds: readonly number[]): Column {
  const texts = times(seconds);
  return {
    title,
    cells: seconds.map((value, index) => ({ text: texts[index]!, aside: clock(value) })),
  };
}
