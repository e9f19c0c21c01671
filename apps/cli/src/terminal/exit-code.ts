/** How the command ended, for the program that started it. */
export const EXIT = {
  ok: 0,
  /** The command line makes no sense: an unknown command or flag, or a wrong value for one. */
  usage: 2,
  /** What the command line names cannot be read: a scenario, a file, a document. */
  input: 3,
  /** Everything went well, and a condition does not hold: an assertion, or any number of a plan. */
  unmet: 4,
  /** A mistake of this program. */
  internal: 70,
  /** The terminal was closed: SIGHUP. */
  hungUp: 129,
  /** Ctrl-C: SIGINT. */
  interrupted: 130,
  /** Ctrl-\: SIGQUIT. */
  quit: 131,
  /** SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type EndingSignal = 'SIGHUP' | 'SIGINT' | 'SIGQUIT' | 'SIGTERM';

/** The signals that end a command early, and its exit code: 128 and the signal's number. */
export const ENDED_BY: Readonly<Record<EndingSignal, ExitCode>> = {
  SIGHUP: EXIT.hungUp,
  SIGINT: EXIT.interrupted,
  SIGQUIT: EXIT.quit,
  SIGTERM: EXIT.terminated,
};
