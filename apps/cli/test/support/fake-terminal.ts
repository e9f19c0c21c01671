import { stripVTControlCharacters } from 'node:util';
import { simul } from '../../src/simul.js';
import type { ExitCode } from '../../src/terminal/exit-code.js';
import type { Screen, Terminal } from '../../src/terminal/terminal.js';

/** What a test says of the world; the rest is as plain as can be. */
export interface World {
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** The size of a terminal; without, both streams are pipes. */
  readonly size?: readonly [columns: number, rows: number];
  readonly readFile?: (path: string) => Uint8Array;
}

/** The signals that end a command, and the exit codes that shells expect of it. */
export const ENDINGS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
] as const;

/** What a command did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A terminal without a process: its clock goes on by what is slept, and nothing is real. */
export class FakeTerminal implements Terminal {
  readonly environment: Readonly<Record<string, string>>;
  readonly stdout: Screen & { text: string };
  readonly stderr: Screen & { text: string };
  readonly interrupted: AbortController = new AbortController();
  /** Presses a key; undefined without a listener. */
  press: ((key: string) => void) | undefined;
  /** Called before every sleep, with the time so far. */
  onSleep: (now: number) => void = () => undefined;
  readonly #world: World;
  #now = 0;

  constructor(world: World = {}) {
    this.#world = world;
    this.environment = world.environment ?? {};
    this.stdout = fakeScreen(world.size);
    this.stderr = fakeScreen(world.size);
  }

  readStdin(): Promise<Uint8Array> {
    return Promise.resolve(bytes(this.#world.stdin ?? ''));
  }

  readFile(path: string): Uint8Array {
    if (this.#world.readFile !== undefined) return this.#world.readFile(path);
    const content = this.#world.files?.[path];
    if (content !== undefined) return bytes(content);
    throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.onSleep(this.#now);
    this.#now += milliseconds;
    await Promise.resolve();
  }

  interruption(): AbortSignal {
    return this.interrupted.signal;
  }

  listenToKeys(listener: (key: string) => void): () => void {
    this.press = listener;
    return () => (this.press = undefined);
  }

  version(): string {
    return '1.2.3';
  }
}

/** Runs a command line in a world of its own. */
export async function run(args: readonly string[], world: World = {}): Promise<Outcome> {
  const terminal = new FakeTerminal(world);
  const code = await simul(args, terminal);
  return { code, stdout: terminal.stdout.text, stderr: terminal.stderr.text };
}

/** The lines of a page, without inks and without the empty one at the end. */
export function linesOf(text: string): string[] {
  return stripVTControlCharacters(text).replace(/\n$/, '').split('\n');
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function fakeScreen(size: World['size']): Screen & { text: string } {
  const [columns, rows] = size ?? [];
  return {
    text: '',
    isTTY: size !== undefined,
    columns,
    rows,
    write(text) {
      this.text += text;
    },
  };
}
