import type { Paper } from '../terminal/paper.js';
import { inLetters } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import { hall, type Play } from './hall.js';
import { momentAt, type Film } from './moment.js';

/** The end of an animation: its last frame, `q`, or a signal. */
export type Ending = 'over' | 'left' | 'interrupted';

const MILLISECONDS_A_FRAME = 1000 / 30;
const CTRL_C = '\x03';

/** The alternate screen, without a cursor; and back. https://invisible-island.net/xterm/ctlseqs */
const ENTER = '\x1b[?1049h\x1b[?25l';
const LEAVE = '\x1b[?25h\x1b[?1049l';
/** Synchronized output: the terminal shows only whole frames. */
const [BEGIN, END] = ['\x1b[?2026h', '\x1b[?2026l'];

/**
 * Animates an exhibition, `speed` times as fast as it is, until its end, `q` or a signal. Restores the
 * screen in every case.
 */
export async function watch(
  film: Film,
  play: Play,
  speed: number,
  paperNow: () => Paper,
  terminal: Terminal,
): Promise<Ending> {
  const remote = new Remote(terminal.now());
  const signal = terminal.interruption();
  const stopListening = terminal.listenToKeys((key) => remote.press(key, terminal.now()));
  terminal.stdout.write(ENTER);
  try {
    for (;;) {
      if (signal.aborted) return 'interrupted';
      if (remote.ending !== undefined) return remote.ending;
      const at = (remote.watched(terminal.now()) / 1000) * speed;
      if (at >= film.lanes.end) return 'over';
      const { rows = 24 } = terminal.stdout;
      const paper = paperNow();
      const lines = hall(momentAt(film, at), play, paper, rows);
      terminal.stdout.write(inLetters(frame(lines), paper));
      await terminal.sleep(MILLISECONDS_A_FRAME);
    }
  } finally {
    stopListening();
    terminal.stdout.write(LEAVE);
  }
}

/** Each line at its row; the rest of the previous frame is erased. */
function frame(lines: readonly string[]): string {
  const placed = lines.map((line, row) => `\x1b[${row + 1};1H${line}\x1b[K`);
  return `${BEGIN}${placed.join('')}\x1b[J${END}`;
}

/** The clock of the animation: pause, continue, leave. */
class Remote {
  ending: Ending | undefined;
  /** Milliseconds watched before the last pause or start. */
  #before = 0;
  /** Start of the current run in milliseconds; nothing while paused. */
  #since: number | undefined;

  constructor(now: number) {
    this.#since = now;
  }

  watched(now: number): number {
    return this.#before + (this.#since === undefined ? 0 : now - this.#since);
  }

  press(key: string, now: number): void {
    if (key === CTRL_C) this.ending = 'interrupted';
    else if (key === 'q') this.ending = 'left';
    else if (key === ' ') this.#pause(now);
  }

  #pause(now: number): void {
    this.#before = this.watched(now);
    this.#since = this.#since === undefined ? now : undefined;
  }
}
