import { InputError, type Result, type Strategy, type Workload } from '@simul/core';
import { inWords } from '@simul/text';
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
  { name: 'watch', summary: 'the hall, as it happens' },
  { name: 'speed', value: COUNT, summary: 'how many times as fast (default: over in 20 s)' },
];

/** Seconds that an exhibition takes to watch, unless somebody says how fast. */
const USUAL_LENGTH = 20;

/** How much longer than the exhibition its end is seen. */
const LINGERING = 1.03;

/** @throws {UsageError} when there is nobody to watch, or nothing to be watched */
export function checkWatch(given: Given, { stdout, environment }: Terminal): void {
  positiveNumber(given, 'speed');
  if (!given.has('watch')) {
    if (given.has('speed')) throw refused('--speed', 'it without --watch', 'both, or neither');
    return;
  }
  if (given.has('json')) throw refused('--watch', 'it beside --json', 'one of them');
  if (!stdout.isTTY || environment['TERM'] === 'dumb') {
    const advice = 'Leave it out to see the timeline.';
    throw refused('--watch', 'no terminal that can show it', 'a terminal', advice);
  }
}

/** Shows the hall; the exit code when somebody left before the end. */
export async function showHall(
  workload: Workload | undefined,
  strategy: Strategy,
  result: Result,
  given: Given,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { makespan, moves } = result;
  if (workload === undefined) {
    const found = tooMany(strategy, result) ?? 'nothing to see';
    throw new InputError({ where: '--watch', found, wanted: 'fewer' });
  }
  const { lanes, events } = stage(workload, strategy, makespan * LINGERING);
  const speed = positiveNumber(given, 'speed') ?? makespan / USUAL_LENGTH;
  const play = { words: `${strategy.kind}  ${inWords(strategy)}`, moves };
  const paper = () => paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const ending = await watch(filmOf(lanes, events), play, speed, paper, terminal);
  if (ending === 'over') return undefined;
  return ending === 'left' ? EXIT.ok : exitCodeOf(terminal.interruption());
}

function refused(where: string, found: string, wanted: string, advice?: string): UsageError {
  return new UsageError({ where, found, wanted, advice });
}
