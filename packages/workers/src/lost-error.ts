/** A worker ended, or was silent for too long, before it answered. `cause` is the host's error. */
export class LostError extends Error {
  /** The reason, such as `out of memory`. */
  readonly why: string;

  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The worker was lost: ${why}`, { cause });
    this.name = 'LostError';
    this.why = why;
  }
}
