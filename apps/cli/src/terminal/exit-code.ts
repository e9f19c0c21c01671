/** How the command ended, for whoever started it. */
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
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
