import { setMaxListeners } from 'node:events';
import { ENDED_BY, EXIT, type EndingSignal, type ExitCode } from './exit-code.js';

/** Milliseconds. npx and timeout forward a signal that the command has already received. */
const SAME_SIGNAL = 1000;

/**
 * Aborts with the name of the first signal that asks the process to end. A second one ends it at once.
 *
 * @param now milliseconds on a clock that never goes back
 */
export function interruptionOf(process: NodeJS.Process, now: () => number): AbortSignal {
  const controller = new AbortController();
  // Every running range listens to it; Node warns of a leak beyond ten.
  setMaxListeners(Infinity, controller.signal);
  let first = Infinity;
  for (const name of Object.keys(ENDED_BY) as EndingSignal[]) {
    process.on(name, () => {
      if (now() - first > SAME_SIGNAL) process.exit(exitCodeOf(controller.signal));
      first = Math.min(first, now());
      process.exitCode = ENDED_BY[name];
      controller.abort(name);
    });
  }
  return controller.signal;
}

/** The exit code of an interrupted command: that of the signal, else of Ctrl-C in a raw terminal. */
export function exitCodeOf({ reason }: AbortSignal): ExitCode {
  return isEnding(reason) ? ENDED_BY[reason] : EXIT.interrupted;
}

function isEnding(reason: unknown): reason is EndingSignal {
  return typeof reason === 'string' && Object.hasOwn(ENDED_BY, reason);
}
