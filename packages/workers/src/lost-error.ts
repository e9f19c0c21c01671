/** A worker ended, or was silent for too long, before it had answered. `cause` is what was told. */
export class LostError extends Error {
  /** How it was lost, such as `out of memory`. */
  readonly why: string;

  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The worker was lost: ${why}`, { cause });
    this.name = 'LostError';
    this.why = why;
  }
}
