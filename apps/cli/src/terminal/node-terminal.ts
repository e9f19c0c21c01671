import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { EXIT } from './exit-code.js';
import { readFileCapped, readStreamCapped } from './read-capped.js';
import type { Screen, Terminal } from './terminal.js';

/** The terminal that this process was started from. */
export function nodeTerminal(process: NodeJS.Process): Terminal {
  return {
    environment: process.env,
    stdout: screenOf(process.stdout, process),
    stderr: screenOf(process.stderr, process),
    readStdin: () => readStreamCapped(process.stdin),
    readFile: readFileCapped,
    now: () => performance.now(),
    sleep: (milliseconds) => setTimeout(milliseconds),
    interruption: () => interruptionOf(process),
    listenToKeys: (listener) => listenToKeys(process.stdin, listener),
    version: () => versionIn(new URL('../package.json', import.meta.url)),
  };
}

function screenOf(stream: NodeJS.WriteStream, process: NodeJS.Process): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes the pipe, as `head` does: that is no mistake.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`✗ standard output: found ${error.message}, wanted room to write\n`);
    process.exit(EXIT.internal);
  });
  return {
    // Whatever its type says: of a pipe it is undefined.
    isTTY: (stream as Partial<NodeJS.WriteStream>).isTTY ?? false,
    get columns() {
      return known(stream.columns);
    },
    get rows() {
      return known(stream.rows);
    },
    write: (text) => void stream.write(text),
  };
}

/** Pipes have no size, and some terminals say that theirs is 0. */
function known(size: number | undefined): number | undefined {
  return size === 0 ? undefined : size;
}

/** What ends a program, and would leave a screen as it is in the middle of a film. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** Milliseconds: npx and timeout hand on a signal that the program has had itself. */
const SAME_SIGNAL = 1000;

function interruptionOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  // Every range that is being played listens to it, and Node would take eleven for a leak.
  setMaxListeners(Infinity, controller.signal);
  let asked = Infinity;
  const interrupt = () => {
    // Whoever asks twice does not want to wait for anything.
    if (performance.now() - asked > SAME_SIGNAL) process.exit(EXIT.interrupted);
    asked = Math.min(asked, performance.now());
    controller.abort();
  };
  for (const signal of ENDING) process.on(signal, interrupt);
  return controller.signal;
}

function listenToKeys(stdin: NodeJS.ReadStream, listener: (key: string) => void): () => void {
  if (!stdin.isTTY) return () => undefined;
  const listen = (bytes: Buffer) => listener(bytes.toString());
  stdin.setRawMode(true);
  stdin.on('data', listen);
  return () => {
    stdin.off('data', listen);
    stdin.setRawMode(false);
    stdin.pause();
  };
}

function versionIn(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
