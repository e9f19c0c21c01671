import { grouped } from '../text/numbers.js';
import type { Terminal } from './terminal.js';

/** A line on stderr that says how far a command is, where somebody is there to see it. */
export interface ProgressLine {
  readonly show: (progress: { readonly done: number; readonly total: number | undefined }) => void;
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 100;
const CLEAR = '\r\x1b[K';

export function progressLine(terminal: Terminal): ProgressLine {
  const { stderr } = terminal;
  let shown = terminal.now();
  return {
    show({ done, total }) {
      const now = terminal.now();
      if (!stderr.isTTY || now - shown < MILLISECONDS_BETWEEN) return;
      shown = now;
      const all = total === undefined ? '' : ` of ${grouped(total)}`;
      stderr.write(`${CLEAR}${grouped(done)}${all}`);
    },
    clear() {
      if (stderr.isTTY) stderr.write(CLEAR);
    },
  };
}
