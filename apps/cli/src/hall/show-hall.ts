import { InputError, type Result, type Strategy, type Workload } from '@simul/core';
import { strategyLine } from '@simul/text';
import { COUNT } from '../arguments/count.js';
import type { Flag } from '../arguments/flag.js';
import type { Given } from '../arguments/given.js';
import { positiveNumber } from '../arguments/numbers.js';
import { UsageError } from '../arguments/usage-error.js';
import { stage, tooMany } from '../timeline/stage.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import { paperOf } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';
import { filmOf } from './moment.js';
import { watch } from './watch.js';

export const WATCH_FLAGS: readonly Flag[] = [
  { name: 'watch', summary: 'animate the hall' },
  { name: 'speed', value: COUNT, summary: 'playback speed (default: all of it in 20 s)' },
];

/** Seconds that an exhibition takes to watch, without `--speed`. */
const USUAL_LENGTH = 20;

/** Length of the animation by that of the exhibition: the end stays visible for a moment. */
const LINGERING = 1.03;

/** @throws {UsageError} without a terminal, or with flags that exclude each other */
export function checkWatch(given: Given, { stdout, environment }: Terminal): void {
  positiveNumber(given, 'speed');
  if (!given.has('watch')) {
    if (given.has('speed')) throw refused('--speed', 'no --watch', '--watch as well');
    return;
  }
  if (given.has('json')) throw refused('--watch', '--json as well', 'one of the two');
  if (!stdout.isTTY || environment['TERM'] === 'dumb') {
    const advice = 'Without --watch the page shows a timeline.';
    throw refused('--watch', 'no terminal', 'a terminal', advice);
  }
}

/** Animates the hall. @returns the exit code if the user left before the end */
export async function showHall(
  workload: Workload | undefined,
  strategy: Strategy,
  result: Result,
  given: Given,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { makespan, moves } = result;
  if (workload === undefined) {
    const found = tooMany(strategy, result) ?? 'nothing to show';
    throw new InputError({ where: '--watch', found, wanted: 'fewer' });
  }
  const { lanes, events } = stage(workload, strategy, makespan * LINGERING);
  const speed = positiveNumber(given, 'speed') ?? makespan / USUAL_LENGTH;
  const play = { words: `${strategy.kind}  ${strategyLine(strategy)}`, moves };
  const paper = () => paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const ending = await watch(filmOf(lanes, events), play, speed, paper, terminal);
  if (ending === 'over') return undefined;
  return ending === 'left' ? EXIT.ok : exitCodeOf(terminal.interruption());
}

function refused(where: string, found: string, wanted: string, advice?: string): UsageError {
  return new UsageError({ where, found, wanted, advice });
}
