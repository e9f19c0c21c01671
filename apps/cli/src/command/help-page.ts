import type { Flag } from '../arguments/flag.js';
import type { Paper } from '../terminal/paper.js';
import { padEnd, widest } from '../text/width.js';
import { hanging, wrap } from '../text/wrap.js';
import type { Command, Example } from './command.js';

/** The help of a command: usage, flags and examples. */
export function commandHelp(command: Command, paper: Paper): string[] {
  const { name, summary, argument, argumentSummary = '', flags, examples } = command;
  const usage = ['simul', name, ...(argument === undefined ? [] : [`[${argument}]`]), '[flags]'];
  return [
    paper.ink.strong(usage.join(' ')),
    '',
    ...wrap(summary, paper.width),
    '',
    ...(argument === undefined ? [] : [...list([[argument, argumentSummary]], paper), '']),
    ...list(flags.map(written), paper),
    '',
    ...exampleLines(examples, paper),
  ];
}

/** The help without a command: all commands, and first examples. */
export function overview(commands: readonly Command[], paper: Paper): string[] {
  return [
    paper.ink.strong('simul [command] [scenario] [flags]'),
    '',
    ...wrap(INTRODUCTION, paper.width),
    '',
    ...list(
      commands.map(({ name, summary }) => [name, summary]),
      paper,
    ),
    '',
    ...exampleLines(EXAMPLES, paper),
    '',
    ...wrap('simul help COMMAND lists the flags of a command.', paper.width),
  ];
}

const INTRODUCTION =
  'One chess master, many boards: plays an exhibition, or any workload of the same shape, one ' +
  'board at a time, from board to board, with threads and with processes, and shows how long it takes.';

const EXAMPLES: readonly Example[] = [
  ['simul', 'the reference exhibition under all five strategies'],
  ['simul crawler', 'a preset; simul presets lists them'],
  ['simul games.pgn', 'recorded games, with the times of their clocks'],
  ['simul --boards 12 --reply-time "exp(1m)"', 'another exhibition'],
  ['simul replay --strategy async --watch', 'animate the hall'],
  ['simul simulate -n 10000 chat', 'simulate many exhibitions'],
];

function written({ name, short, value, summary }: Flag): readonly [string, string] {
  const head = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return [value === undefined ? head : `${head} ${value}`, summary];
}

/** Columns of the longest name that has its text beside it; longer names have it below. */
const WIDEST = 24;

function list(entries: readonly (readonly [string, string])[], paper: Paper): string[] {
  const { ink, width } = paper;
  const column = Math.min(WIDEST, widest(entries.map(([entry]) => entry))) + 4;
  return entries.flatMap(([entry, text]) => {
    const head = padEnd(`  ${ink.strong(entry)}`, column);
    if (entry.length + 4 <= column) return hanging(head, text, width);
    return [head.trimEnd(), ...hanging(' '.repeat(column), text, width)];
  });
}

function exampleLines(examples: readonly Example[], { ink, width }: Paper): string[] {
  return examples.flatMap(([line, shows]) => [
    `  ${line}`,
    ...hanging('      ', shows, width).map(ink.quiet),
  ]);
}
