import { clock, grouped } from '@simul/text';
import { paperOf } from './paper.js';
import { inLetters } from './print.js';
import type { Terminal } from './terminal.js';

/** How far something is; `total` may be unknown. */
interface Progress {
  readonly done: number;
  readonly total: number | undefined;
}

/** The progress of a command in one line of stderr; shown only on a terminal. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 100;
const CLEAR = '\r\x1b[K';

export function progressLine(terminal: Terminal): ProgressLine {
  const { stderr } = terminal;
  const paper = paperOf(stderr, terminal, false);
  const began = terminal.now();
  let shown = began;
  return {
    show(progress) {
      const now = terminal.now();
      if (!stderr.isTTY || now - shown < MILLISECONDS_BETWEEN) return;
      shown = now;
      const line = said(progress, (now - began) / 1000, stderr.columns ?? Infinity);
      stderr.write(CLEAR + inLetters(line, paper));
    },
    clear() {
      if (stderr.isTTY) stderr.write(CLEAR);
    },
  };
}

/** How much is done, how quickly, and how long the rest takes at that rate; as much as fits. */
function said({ done, total }: Progress, seconds: number, width: number): string {
  const perSecond = done / seconds;
  const parts = [total === undefined ? grouped(done) : `${grouped(done)} of ${grouped(total)}`];
  if (done > 0) parts.push(`${grouped(perSecond, perSecond < 10 ? 1 : 0)} / s`);
  if (done > 0 && total !== undefined) parts.push(`${left((total - done) / perSecond)} left`);
  while (parts.length > 1 && parts.join(', ').length >= width) parts.pop();
  return parts.join(', ');
}

function left(seconds: number): string {
  const whole = Math.ceil(seconds);
  return clock(whole) ?? `${whole} s`;
}
