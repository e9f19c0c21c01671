import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { EXIT } from './exit-code.js';
import { interruptionOf } from './interruption.js';
import { readFileCapped, readStreamCapped } from './read-capped.js';
import type { Screen, Terminal } from './terminal.js';

/**
 * The terminal that this process was started from.
 *
 * @param now milliseconds on a clock that never goes back
 */
export function nodeTerminal(
  process: NodeJS.Process,
  now: () => number = () => performance.now(),
): Terminal {
  let interruption: AbortSignal | undefined;
  return {
    environment: process.env,
    stdout: screenOf(process.stdout, process),
    stderr: screenOf(process.stderr, process),
    readStdin: () => readStreamCapped(process.stdin),
    readFile: readFileCapped,
    now,
    sleep: (milliseconds) => setTimeout(milliseconds),
    interruption: () => (interruption ??= interruptionOf(process, now)),
    listenToKeys: (listener) => listenToKeys(process.stdin, listener),
    version: () => versionIn(new URL('../package.json', import.meta.url)),
  };
}

function screenOf(stream: NodeJS.WriteStream, process: NodeJS.Process): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe early: no error.
    if (error.code === 'EPIPE') process.exit();
    // A closed terminal accepts no output.
    if (process.exitCode === EXIT.hungUp) process.exit();
    process.stderr.write(`✗ standard output: found ${error.message}, wanted room to write\n`);
    process.exit(EXIT.internal);
  });
  return {
    // Undefined for a pipe, despite its type.
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

/** Pipes have no size; some terminals report 0. */
function known(size: number | undefined): number | undefined {
  return size === 0 ? undefined : size;
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
