import type { Judged } from './judged.ts';
import { machine } from './machine.ts';
import { meet, type Met } from './marks.ts';
import { digits, section } from './section.ts';
import { table } from './table.ts';

/** The whole document, in Markdown. */
export function document(judged: readonly Judged[], date: Date): string {
  return [
    '# Results of the benchmarks',
    `\`pnpm bench\` wrote this on ${date.toISOString().slice(0, 10)}, all in one run.`,
    EXPLANATION,
    '## Marks',
    table(['ratio of times per move', 'wanted', 'found', 'holds'], judged.flatMap(meet).map(rowOf)),
    ...judged.map(section),
    '## Machine',
    table(['', ''], machine()),
  ].join('\n\n');
}

const EXPLANATION = `One move is one master's move and one reply: two times drawn, one board served, one wait counted.
All contenders play the same instances under \`async\`. Each runs in its own process and times only its
work: seeding, drawing, playing, and collecting makespan, released, utilisation and the waits (mean,
longest, histogram). In every round each contender plays new replications, and another one begins;
one warm-up round before them is not timed. Times are medians over the rounds, with the interquartile
range; a ratio is the median of the ratios within a round.

A time counts only if the numbers are correct. A contender that draws the kernel's times (C, the
readable engine, the pool) must report the kernel's numbers to the last bit. For the others, the mean
of every reported number must be within four standard errors of the kernel's, and without randomness
the makespan must be exact. The standard error of a mean makespan follows it.`;

function rowOf({ contest, mark, found, holds }: Met): readonly string[] {
  const { of, over, wanted } = mark;
  const limit = 'most' in wanted ? `≤ ${wanted.most}` : `≥ ${wanted.least.toLocaleString('en')}`;
  return [
    `${contest.name}: ${of}, over ${over}`,
    limit,
    found === undefined ? 'not measured' : digits(found),
    found === undefined ? '–' : holds ? 'yes' : '**no**',
  ];
}
